import type {
  ConventionArticle,
  Country,
  Grounds,
  Language,
  LawReference,
  Pictures,
} from '@apen-oppvekst/data-schema';
import type { Catalogue } from '../../catalogue.ts';
import { articleId, conventionLaw, type National } from '../../national/national.ts';
import { stringsUnder } from '../../national/texts.ts';

/** How an article is cited. The treaty has no headings, so its short title says that it is one. */
const articlePlace: Readonly<Record<Language, (article: number, title: string) => string>> = {
  nb: (article, title) => `Barnekonvensjonen artikkel ${article} (kort sagt: ${title})`,
  nn: (article, title) => `Barnekonvensjonen artikkel ${article} (kort sagt: ${title})`,
  sv: (article, title) => `Barnkonventionen artikel ${article} (i korthet: ${title})`,
  en: (article, title) => `Convention on the Rights of the Child, article ${article} (in short: ${title})`,
};

/** The law sections, articles and sources that texts rest on, in the order they first come. */
export function groundsOf(
  catalogue: Catalogue,
  country: Country,
  texts: unknown,
  language: Language,
): Grounds {
  const ids = [...new Set(stringsUnder('basis', texts).map(({ id }) => id))];
  const laws = ids.flatMap((id) => lawReference(catalogue.national, country, id, language) ?? []);
  const lawIds = new Set(laws.map(({ id }) => id));
  return {
    laws,
    sources: sourcesTold(
      catalogue,
      ids.filter((id) => !lawIds.has(id)),
    ),
  };
}

function lawReference(
  national: National,
  country: Country,
  id: string,
  language: Language,
): LawReference | undefined {
  const article = national.article(id);
  if (article !== undefined) return articleReference(national, country, article, language);
  const law = national.law(country, id);
  if (law === undefined) return undefined;
  const { place, address, lawAsOf, says } = law;
  return { id, place, address, lawAsOf, says: says[language] };
}

/** An article is law by the section that makes the convention law, and is read where that is. */
function articleReference(
  national: National,
  country: Country,
  article: ConventionArticle,
  language: Language,
): LawReference {
  const law = national.law(country, conventionLaw[country]);
  if (law === undefined) throw new Error(`not in the checked input: ${conventionLaw[country]}`);
  return {
    id: articleId(article),
    place: articlePlace[language](article.number, article.title[language]),
    address: law.address,
    lawAsOf: law.lawAsOf,
    says: article.gist[language],
  };
}

/** Sources as a record has them. */
export const sourcesTold = (catalogue: Catalogue, ids: readonly string[]): Grounds['sources'] =>
  catalogue.sourcesOf(ids).map(({ id, title, publisher, address, dateText, retrieved }) => ({
    id,
    title,
    publisher,
    address,
    ...(dateText === undefined ? {} : { dateText }),
    ...(retrieved === undefined ? {} : { retrieved }),
  }));

/** The drawings that texts point to, and the credit that they ask for. */
export function picturesOf(catalogue: Catalogue, texts: unknown): Pictures {
  const used = new Set(stringsUnder('pictogram', texts).map(({ id }) => id));
  const file = catalogue.national.pictograms;
  const pictograms = (file?.pictograms ?? [])
    .filter(({ id }) => used.has(id))
    .map(({ id, viewBox, body }) => [id, { viewBox, body }] as const);
  const [source] = file === undefined ? [] : catalogue.sourcesOf([file.source]);
  return {
    pictograms: Object.fromEntries(pictograms),
    pictogramCredit: source?.attribution ?? source?.title ?? '',
  };
}
