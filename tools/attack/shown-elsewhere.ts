/** Numbers of hidden figures that stand somewhere all the same: in another file, a table, a sentence, a picture. */
import { numberIn, type Files, type Place } from './facts.ts';
import { isHidden, type Figure, type Knowledge } from './knowledge.ts';
import { readPage, type Page, type Picture, type Table } from './page.ts';

export interface Shown {
  readonly place: Place;
  readonly from: string;
  readonly said: string;
}

/** Files that disagree: one hides what another shows. And what an earlier release showed. */
export const shownInData = (knowledge: Knowledge): Shown[] =>
  [...knowledge.figures.values()].filter(isHidden).flatMap(({ place, facts, hidden }) => {
    const here = facts
      .filter(({ value }) => value !== null)
      .map(({ from, value }): Shown => ({ place, from, said: String(value) }));
    const before = hidden === 'suppressedByUs' ? undefined : knowledge.before(place);
    return before === undefined
      ? here
      : [...here, { place, from: `earlier release, ${before.from}`, said: String(before.value) }];
  });

/** What the pages, and the texts of records, say of hidden figures. */
export function shownInWords(files: Files, knowledge: Knowledge): Shown[] {
  const found: Shown[] = [];
  const hidden = [...knowledge.figures.values()].filter(isHidden);
  const names = new NamesOfPlaces(knowledge, hidden);
  for (const [path, text] of files) {
    if (path.endsWith('.html')) {
      const page = readPage(text);
      const here = figuresOnPage(path, page, hidden, knowledge);
      found.push(
        ...inTables(path, page.tables, here, knowledge),
        ...inPictures(path, page.pictures, here, knowledge),
        ...page.texts.flatMap((each) => inSentences(path, each, here, names, knowledge)),
      );
    } else if (/^(?:api|data)\/.*\.(?:json|atom)$/.test(path)) {
      const strings = path.endsWith('.json')
        ? [...stringsOf(JSON.parse(text) as unknown)]
        : text.split(/<[^>]+>/);
      const own = hidden.filter(({ place }) => path.includes(`/${place.indicator}.`));
      const all = own.length > 0 ? own : /changes|endringer/.test(path) ? hidden : [];
      found.push(...strings.flatMap((each) => inSentences(path, each, all, names, knowledge)));
    }
  }
  return [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
}

/** Hidden figures that a page could be of: its address or a title of theirs on it names the indicator. */
function figuresOnPage(path: string, page: Page, hidden: readonly Figure[], knowledge: Knowledge): Figure[] {
  const said = [
    ...page.texts,
    ...page.pictures.map(({ label }) => label),
    ...page.tables.map(({ caption }) => caption),
  ].join('\n');
  const isHere = new Map<string, boolean>();
  return hidden.filter(({ place }) => {
    const known = isHere.get(place.indicator);
    if (known !== undefined) return known;
    const titles = knowledge.about(place)?.titles ?? [];
    const here =
      path.includes(`indikator/${place.indicator}/`) || titles.some((title) => said.includes(title));
    isHere.set(place.indicator, here);
    return here;
  });
}

/** A cell in the row of a place and the column of a period, or the other way round. */
function inTables(
  path: string,
  tables: readonly Table[],
  here: readonly Figure[],
  knowledge: Knowledge,
): Shown[] {
  return tables.flatMap(({ caption, rows }) => {
    const [head = [], ...body] = rows;
    return here.flatMap(({ place }) => {
      const titles = knowledge.about(place)?.titles ?? [];
      if (!titles.some((title) => caption.includes(title))) return [];
      const names = [...(knowledge.areas.get(place.area) ?? [])];
      const isPlace = (text: string): boolean =>
        names.some((name) => text === (place.breakdown === '' ? name : `${name}, ${place.breakdown}`));
      return body.flatMap(([row = '', ...cells]) =>
        cells.flatMap((cell, index) => {
          const column = head[index + 1] ?? '';
          const isCell =
            (isPlace(row) && column === place.period) ||
            (row === place.period && isPlace(column)) ||
            // A distribution is of one period, which its caption names.
            (isPlace(row) && caption.endsWith(place.period) && cells.length === 1);
          return isCell && /^[~≈]?\s*\d/.test(cell)
            ? [{ place, from: `${path}: ${caption}`, said: cell }]
            : [];
        }),
      );
    });
  });
}

/** A dot in a line chart at a height that none of the shown figures has. */
function inPictures(
  path: string,
  pictures: readonly Picture[],
  here: readonly Figure[],
  knowledge: Knowledge,
): Shown[] {
  return pictures.flatMap(({ label, ticks, dots }) => {
    const [first, ...others] = ticks;
    const last = others.at(-1);
    if (first === undefined || last === undefined || first.at === last.at) return [];
    const scale = (last.value - first.value) / (last.at - first.at);
    const figure = here.find(({ place }) => {
      const titles = knowledge.about(place)?.titles ?? [];
      return titles.some((title) => label.startsWith(title)) && namedIn(label, place, knowledge);
    });
    if (figure === undefined) return [];
    const values = [...knowledge.figures.values()]
      .filter(({ place }) => place.indicator === figure.place.indicator && namedIn(label, place, knowledge))
      .flatMap(({ value }) => (value === undefined ? [] : [value]));
    return dots.flatMap(({ y }) => {
      const value = first.value + (y - first.at) * scale;
      const near = values.some((each) => Math.abs(each - value) <= Math.abs(scale));
      return near
        ? []
        : [{ place: figure.place, from: `${path}: ${label}`, said: `a dot at ${value.toFixed(1)}` }];
    });
  });
}

const namedIn = (text: string, { area }: Place, knowledge: Knowledge): boolean =>
  [...(knowledge.areas.get(area) ?? [])].some((name) => hasWord(text, name));

const hasWord = (text: string, word: string): boolean => {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + word.length] ?? '');
};

/** Names of the places where something is hidden, to find them quickly. */
class NamesOfPlaces {
  readonly #names: readonly { readonly name: string; readonly area: string }[];

  constructor({ areas }: Knowledge, hidden: readonly Figure[]) {
    const wanted = new Set(hidden.map(({ place }) => place.area));
    this.#names = [...wanted].flatMap((area) => [...(areas.get(area) ?? [])].map((name) => ({ name, area })));
  }

  /** Places in a text, with what is said after each up to the next stop. */
  in(text: string): { area: string; after: string }[] {
    return this.#names.flatMap(({ name, area }) => {
      if (!hasWord(text, name)) return [];
      const [after = ''] = text.slice(text.indexOf(name) + name.length).split(/[;!?]|[.](?!\d)/);
      return [{ area, after }];
    });
  }
}

/** A number soon after the name of a place, that none of the shown figures of it explains. */
function inSentences(
  path: string,
  text: string,
  here: readonly Figure[],
  names: NamesOfPlaces,
  knowledge: Knowledge,
): Shown[] {
  if (here.length === 0 || !/\d/.test(text)) return [];
  // Periods, years and ordinals («10. trinn», «2. september») are no figures.
  const plain = text
    .replace(/\d{4}(?:[-–/]\d{2,4})+|\b(?:19|20)\d{2}\b/g, ' ')
    .replace(/\b\d{1,2}\.(?=[–-]|\s*\p{Ll})/gu, ' ');
  return names.in(plain).flatMap(({ area, after }) => {
    const own = here.filter(({ place }) => place.area === area);
    const [first] = own;
    if (first === undefined) return [];
    const said = /^[^\d]{0,30}(\d.*)$/su.exec(after)?.[1];
    const value = said === undefined ? undefined : numberIn(said);
    if (value === undefined || said === undefined || !countsThat(said)) return [];
    if (isExplained(value, area, own, knowledge)) return [];
    return [{ place: first.place, from: path, said: text.slice(0, 160) }];
  });
}

/** Nothing follows the number, or a word for what is measured: «3 punkt i planen» is of something else. */
const countsThat = (said: string): boolean =>
  /^[\d \u00a0\u202f.,]+(?:$|[^\p{L}\d ]|(?:av |of )?(?:%|pro[sc]ent|per cent|elev|pupil|barn|child|svar|dag|day|tim|hour|po[iä]n))/iu.test(
    said,
  );

/** A number that some shown figure of the place has, of any of the indicators. */
function isExplained(value: number, area: string, own: readonly Figure[], { figures }: Knowledge): boolean {
  const indicators = new Set(own.map(({ place }) => place.indicator));
  return [...figures.values()].some(
    (figure) =>
      figure.value !== undefined &&
      figure.place.area === area &&
      (indicators.has(figure.place.indicator) || figure.value === value) &&
      Math.abs(figure.value - value) < 0.06,
  );
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* stringsOf(each);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* stringsOf(each);
}
