import type { Language } from '@apen-oppvekst/data-schema/terms';
import type { APIContext } from 'astro';
import { joinedRoutes, readSpeakUpAt } from '../../../../child/routes.ts';
import { chromeTexts } from '../../../../locales/chrome/index.ts';
import { oembedAnswer } from '../../../../oembed.ts';
import { siteAddress } from '../../../../site.ts';

/** Only units that have joined: no code is given out in another's name. */
export const getStaticPaths = joinedRoutes;

export function GET({ params: { unit: id = '', lang } }: APIContext): Response {
  const language = lang as Language;
  const { record, texts } = readSpeakUpAt(id, language);
  const { siteName } = chromeTexts[language];
  return Response.json(
    oembedAnswer({ unit: record.unit, language, title: texts.words.title, portal: siteAddress, siteName }),
  );
}
