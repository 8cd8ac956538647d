/** Fills in what the reporter page is written from: the same for everybody that day. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  nationalPath,
  type Language,
  type SpeakUpFormRecord,
  type SpeakUpRecord,
} from '@apen-oppvekst/data-schema';
import type { Route } from '../../protocol/types.ts';
import { reporterPage, type GroupReading, type PageFile, type PageModel } from '../../reporter/page.ts';
import { nextReadingDay } from '../calendar/reading.ts';
import type { UnitConfig } from '../config.ts';
import type { Context } from '../context.ts';
import { activeOf, newestDocument, sealableTo } from '../keys/documents.ts';
import type { BuiltFile, Web } from './files.ts';

/** Where the service is seen from outside. */
export const base = '/mottak';

/** Nothing where the page has not been built, or the release has no words for it. */
export function writeReporterPage(
  context: Context,
  web: Web,
  unit: UnitConfig,
  language: Language,
): string | undefined {
  const model = modelOf(context, web, unit, language);
  return model && reporterPage(model);
}

function modelOf(context: Context, web: Web, unit: UnitConfig, language: Language): PageModel | undefined {
  const { config, clock } = context;
  const { 'style.css': style, 'main.js': main, ...others } = web.files('skjema') ?? {};
  const speakUp = recordOf<SpeakUpRecord>(
    config.release,
    nationalPath.speakUp(config.country, unit.setting, language),
  );
  const form = recordOf<SpeakUpFormRecord>(
    config.release,
    nationalPath.speakUpForm(config.country, unit.setting, language),
  );
  if (style === undefined || main === undefined || speakUp === undefined || form === undefined)
    return undefined;
  const page = ({ file, integrity }: BuiltFile): PageFile => ({
    address: `${base}/filer/${file}`,
    integrity,
  });
  const scripts = Object.values(others).filter(({ file }) => file.endsWith('.js'));
  return {
    language,
    country: config.country,
    tenant: {
      id: config.tenant,
      name: config.name,
      language: config.language,
      ownerType: config.ownerType,
      practice: config.practice,
      ...(config.owner.phone !== undefined && { phone: config.owner.phone }),
    },
    unit: {
      id: unit.id,
      name: unit.name,
      setting: unit.setting,
      ...(unit.gradeSpan && { gradeSpan: unit.gradeSpan }),
      small: unit.small,
    },
    rootKey: config.rootKey,
    groups: { unit: groupReading(context, unit.id, 'unit'), owner: groupReading(context, unit.id, 'owner') },
    reading: nextReadingDay(config, unit.id, clock()),
    speakUp,
    form,
    base,
    portal: '/',
    style: page(style),
    scripts: [main, ...scripts].map(page),
  };
}

function groupReading({ store, clock }: Context, unit: string, route: Route): GroupReading | null {
  const document = newestDocument(store, unit)?.parsed;
  const keys = document && sealableTo(store, document, route, clock());
  if (document === undefined || keys === undefined) return null;
  // Whoever can open it today is told of, though root has signed a lower number.
  return { readers: keys.readers, holders: activeOf(store, document)[route] };
}

export function recordOf<ARecord>(release: string, path: string): ARecord | undefined {
  const file = join(release, path);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ARecord) : undefined;
}
