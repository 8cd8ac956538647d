import { configFor } from '../widgets/web-test-runner.config.mjs';

export default configFor(new URL('src/reporter/tsconfig.json', import.meta.url));
