export type { GroupReading, PageFile, PageModel } from './page-model.ts';
import type { PageModel } from './page-model.ts';

export const reporterPage = (model: PageModel): string => model.unit.name;
