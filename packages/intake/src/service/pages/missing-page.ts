/** Fills in the page for a person at a wrong address. */
import { languages, nationalPath, type SpeakUpRecord } from '@apen-oppvekst/data-schema';
import type { Context as Call } from 'hono';
import { missingPage } from '../../reporter/page-missing.ts';
import { unitOf, type Config } from '../config.ts';
import type { Web } from './files.ts';
import { reporterHeaders } from './headers.ts';
import { base, recordOf } from './reporter-page.ts';

/** By what of the address can be read: its unit and its language; else the owner's. Nothing where there are no words. */
export function writeMissingPage(config: Config, web: Web, c: Call, status: 404 | 405): Response | undefined {
  const parts = c.req.path.split('/');
  const language = languages.find((each) => parts.includes(each)) ?? config.language;
  const unit = parts.map((part) => unitOf(config, part)).find((each) => each !== undefined);
  const setting = (unit ?? config.units[0])?.setting ?? 'school';
  const speakUp = recordOf<SpeakUpRecord>(
    config.release,
    nationalPath.speakUp(config.country, setting, language),
  );
  const style = web.files('skjema')?.['style.css'];
  if (speakUp === undefined || style === undefined) return undefined;
  const html = missingPage({
    language,
    country: config.country,
    owner: { name: config.name, language: config.language, practice: config.practice },
    unit,
    speakUp,
    base,
    portal: '/',
    style: { address: `${base}/filer/${style.file}`, integrity: style.integrity },
  });
  return c.html(html, status, reporterHeaders(config));
}
