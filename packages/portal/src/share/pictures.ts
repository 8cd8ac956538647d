/** Which pages of the release have a picture of their own, and what is shown of the others. */
import { languages, sharePicturePath, type Language, type Source } from '@apen-oppvekst/data-schema/terms';
import { languageOfIndicator, namedMunicipalities } from '../indicators/reader.ts';
import { courseId, coursesOf } from '../indicators/scenes.ts';
import { localized } from '../language.ts';
import { municipalityTexts } from '../locales/municipality/index.ts';
import { readAreas, readChanges, readIndex, readIndicator, readRecord } from '../release.ts';
import { cardWords, type Card } from './card.ts';
import {
  courseCard,
  indicatorCard,
  itemCard,
  madeUpCard,
  newsCard,
  planCard,
  standingCard,
} from './cards.ts';
import { isPlanTold, isTold, toldOf } from './changed.ts';

/** What a page is about, where that may have a picture. */
export interface Subject {
  readonly kind: 'indicator' | 'municipality' | 'plan' | 'item';
  readonly id: string;
}

/** A picture and the page it is of: a path relative to the portal's root, or the name of a standing picture. */
interface Picture {
  readonly of: string;
  readonly card: Card;
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly language: Language;
  readonly kicker: string;
  readonly sources: readonly Source[];
}

const { changes } = readChanges();
const { municipalities: heads, indicators } = readIndex();
const inRelease = new Set(indicators.map(({ id }) => id));
const real = heads.filter(({ fictional }) => !fictional);

function ofIndicator(id: string): Picture | undefined {
  const record = readRecord('indicator', id);
  const language = languageOfIndicator(record);
  const municipalities = namedMunicipalities(record.indicator, heads, language);
  const card = indicatorCard(record, municipalities, changes, language);
  return card && { of: record.path, card };
}

function ofPlan(id: string): Picture | undefined {
  const record = readRecord('plan', id);
  return isPlanTold(changes, record) ? { of: record.path, card: planCard(record) } : undefined;
}

function ofItem(id: string): Picture | undefined {
  if (!isTold(changes, id)) return undefined;
  const record = readRecord('item', id);
  return { of: record.path, card: itemCard(record) };
}

/** What is known of a real municipality, with a plan here or only figures. */
function placeOf(id: string): Place | undefined {
  const head = real.find((each) => each.id === id);
  if (head) {
    const { municipality, plans, sources } = readRecord('municipality', id);
    const t = municipalityTexts[head.language];
    const ofPlans = new Set(plans.map((plan) => plan.head.source));
    return {
      id,
      name: head.name,
      path: head.path,
      language: head.language,
      kicker: municipality.countyName ? t.inCounty(municipality.countyName) : t.municipality,
      sources: sources.filter((source) => ofPlans.has(source.id)),
    };
  }
  if (!readAreas().some((link) => link.id === id)) return undefined;
  const { area, county, path, sources } = readRecord('area', id);
  const language = id.startsWith('se') ? 'sv' : 'nb';
  const t = municipalityTexts[language];
  return {
    id,
    name: localized(area.name, language),
    path,
    language,
    kicker: county ? t.inCounty(localized(county, language)) : t.municipality,
    sources,
  };
}

/** The newest change of all decides: figures are drawn where they have a course, everything else is told. */
function ofMunicipality(id: string): Picture | undefined {
  const told = toldOf(changes, id);
  const [newest] = told;
  const place = newest && placeOf(id);
  if (place === undefined) return undefined;
  if (newest?.kind === 'observationsChanged') {
    for (const { subject } of told.filter(({ kind, date }) => kind === newest.kind && date === newest.date)) {
      // The log is carried from release to release: what it tells of may be gone.
      if (!inRelease.has(subject)) continue;
      const record = readIndicator(subject);
      const course = coursesOf(record, [place], place.language).find((each) => each.id === courseId(id));
      if (course) return { of: place.path, card: courseCard(course, record) };
    }
  }
  return { of: place.path, card: newsCard(place, told, place.language) };
}

const make: Readonly<Record<Subject['kind'], (id: string) => Picture | undefined>> = {
  indicator: ofIndicator,
  municipality: ofMunicipality,
  plan: ofPlan,
  item: ofItem,
};

/** A subject is asked for by its own page, by the pages that are part of it, and by the picture; it is made once. */
const made = new Map<string, Picture | undefined>();
function read({ kind, id }: Subject): Picture | undefined {
  const key = `${kind} ${id}`;
  if (!made.has(key)) made.set(key, make[kind](id));
  return made.get(key);
}

/** One of {@link pictures}. */
export function cardOf(subject: Subject): Card {
  const picture = read(subject);
  if (picture === undefined) throw new Error(`«${subject.id}» has no picture.`);
  return picture.card;
}

/** Every subject with a picture of its own, and the page that it is of. */
export function pictures(): (Subject & { readonly of: string })[] {
  const ids: Readonly<Record<Subject['kind'], readonly string[]>> = {
    indicator: indicators.flatMap(({ id, fictional }) => (fictional ? [] : [id])),
    municipality: [...new Set([...real, ...readAreas()].map(({ id }) => id))],
    plan: real.flatMap(({ plans }) => plans.map(({ id }) => id)),
    item: real
      .flatMap(({ plans }) => plans)
      .flatMap(({ id }) => readRecord('plan', id).plan.items.map((item) => item.id)),
  };
  return (Object.keys(ids) as Subject['kind'][]).flatMap((kind) =>
    ids[kind].flatMap((id) => {
      const picture = read({ kind, id });
      return picture ? [{ kind, id, of: picture.of }] : [];
    }),
  );
}

/** Standing pictures by their names, in every language. */
export const standing: Readonly<Record<string, Card>> = Object.fromEntries(
  languages.flatMap((language) => [
    [language, standingCard(language)],
    [`oppdiktet-${language}`, madeUpCard(language)],
  ]),
);

/** A page's picture as its head tells of it. */
export interface SharePicture {
  /** Relative to the portal's root. */
  readonly path: string;
  readonly words: string;
}

/**
 * The picture of a page: its own, or the nearest of what it is part of, or the one that stands for all.
 * @param subjects what the page is about, then what that is part of
 */
export function sharePicture(
  subjects: readonly Subject[],
  { fictional, language }: { readonly fictional: boolean; readonly language: Language },
): SharePicture {
  for (const subject of fictional ? [] : subjects) {
    const picture = read(subject);
    if (picture) return { path: sharePicturePath(picture.of), words: cardWords(picture.card) };
  }
  const name = fictional ? `oppdiktet-${language}` : language;
  return { path: sharePicturePath(name), words: cardWords(standing[name]!) };
}
