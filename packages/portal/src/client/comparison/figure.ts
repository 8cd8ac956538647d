/** A chart as elements. Picture, table and foot are strings of our own code, with every text escaped there. */
import { indicatorTablePath, type Language, type Source } from '@apen-oppvekst/data-schema/terms';
import { toSvg, type Scene } from '@apen-oppvekst/widgets/charts';
import type { Comparison } from '../../comparison.ts';
import { figureFoot, linkCode, pictureName } from '../../figure-foot/foot.ts';
import { figureAnchor } from '../../figure-foot/sources.ts';
import { figureTexts } from '../../locales/figure/index.ts';
import { element } from '../dom.ts';
import { addFiles } from '../figure-files/files.ts';
import { addWalk } from '../figure-walk/walk.ts';

/** What every chart of a comparison has in common. */
export interface FigureOptions {
  /** Of the municipalities, in their order. */
  readonly names: readonly string[];
  /** By id; at least those of the figures. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The portal's root. */
  readonly base: string;
  /** The full address of what is shown. */
  readonly address: string;
  readonly language: Language;
  readonly words: {
    /** The day that all was computed for: alone, and in a sentence. */
    readonly date: string;
    readonly computed: string;
  };
}

/** One indicator's chart with all that belongs to one. */
export function figure(
  { head, sources }: Comparison,
  scene: Scene,
  { names, base, address, language, words, ...all }: FigureOptions,
): HTMLElement {
  const id = `ved-siden-av-${head.id}`;
  const own = figureAnchor(address, id);
  const t = figureTexts[language];
  const { search, hash } = new URL(own);
  const made = element(
    'figure',
    { class: 'indicator-figure', id: `figur-${id}` },
    element('figcaption', { id: `${id}-ord` }, scene.summary),
  );
  const picture = element('div');
  picture.innerHTML = toSvg(scene, { id, describedBy: `${id}-ord` });
  made.append(picture);
  if (scene.notes.length > 0)
    made.append(
      element('ul', { class: 'chart-notes' }, ...scene.notes.map((note) => element('li', {}, note))),
    );
  made.insertAdjacentHTML(
    'beforeend',
    figureFoot({
      scene,
      sources: sources.flatMap((source) => all.sources.get(source) ?? []),
      computed: words.computed,
      picture: { name: pictureName(head.id, names), made: t.made(words.date, own) },
      csv: `${base}${indicatorTablePath(head.id)}`,
      link: `${search}${hash}`,
      code: linkCode(scene, own, language),
      language,
    }),
  );
  addWalk(made, t.walk);
  addFiles(made);
  return made;
}
