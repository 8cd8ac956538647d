/** The inbox's elements. `main.ts` is the file a browser loads. */
export { App } from './app.ts';
