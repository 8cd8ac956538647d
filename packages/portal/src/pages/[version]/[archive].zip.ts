/** `0.1.0/apen-oppvekst-0.1.0.zip`: the widgets and their data, for a server that is not ours. */
import type { APIRoute } from 'astro';
import { areaFigurePath, ownSiteArchivePath } from '@apen-oppvekst/data-schema/terms';
import { speakUpWords } from '../../child/speak-up-words.ts';
import { exampleOf } from '../../embed-builder/example.ts';
import { framedFigureRoutes, readFigure } from '../../figures/read.ts';
import { codeFor, publication, widgetsDirectory } from '../../embed.ts';
import { webEditorTexts } from '../../locales/web-editors/index.ts';
import { ownSiteArchive } from '../../own-site/archive.ts';
import { examplePage } from '../../own-site/example-page.ts';
import { readme } from '../../own-site/readme.ts';
import { asOf, readIndex, readRecord, readSpeakUp, releaseDirectory } from '../../release.ts';
import { siteAddress } from '../../site.ts';

export const getStaticPaths = (): { params: { version: string; archive: string } }[] => {
  if (publication === undefined) return [];
  const [version = '', file = ''] = ownSiteArchivePath(publication.version).split('/');
  return [{ params: { version, archive: file.replace(/\.zip$/, '') } }];
};

export const GET: APIRoute = ({ params: { version = '' } }) => {
  const madeUp = readIndex().municipalities.find(({ fictional }) => fictional);
  const example = madeUp && exampleOf(readRecord('municipality', madeUp.id));
  const codes = (example?.subjects ?? []).flatMap(
    // What the folder is called on the server is not known here, and the page needs only to know where links lead.
    (subject) => codeFor({ ...subject, form: 'div', siteHasLoader: true, language: 'nb', files: '/' }) ?? [],
  );
  const t = webEditorTexts.nb;
  const bytes = ownSiteArchive({
    widgets: widgetsDirectory,
    release: releaseDirectory,
    version,
    asOf,
    written: {
      // Those that the builder gives code for. All others would make it ten times as large.
      ...Object.fromEntries(
        framedFigureRoutes().map((route) => [
          areaFigurePath(route.indicator, route.area),
          JSON.stringify(readFigure(route)),
        ]),
      ),
      'LES-MEG.txt': readme({
        version,
        asOf,
        portal: siteAddress,
        pictogramCredit: readSpeakUp('no', 'school', 'nb').pictogramCredit,
      }),
      'eksempel.html': examplePage({
        language: 'nb',
        title: example?.unit.name ?? t.title,
        practice: speakUpWords('nb').practice,
        codes,
      }),
    },
  });
  return new Response(bytes, { headers: { 'Content-Type': 'application/zip' } });
};
