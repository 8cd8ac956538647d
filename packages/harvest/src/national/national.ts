import {
  countries,
  type CaseStepsFile,
  type ConventionArticle,
  type Country,
  type HelpFile,
  type LaunchPoint,
  type LawSection,
  type PictogramFile,
  type RightsFile,
  type SpeakUpFile,
  type SpeakUpFormFile,
} from '@apen-oppvekst/data-schema';
import { byKeys } from '../order.ts';
import type { Entry } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { countryOfFolder } from '../read/layout.ts';

/** The section of each country's law that makes the convention on the rights of the child law there. */
export const conventionLaw: Readonly<Record<Country, string>> = { no: 'mrl-2', se: 'barnkonventionslagen' };

/** How an article of the convention is named in a `basis`: `art-12`. */
export const articleId = ({ number }: Pick<ConventionArticle, 'number'>): string => `art-${number}`;

/** What the national folder says, checked. Any file of it may be missing. */
export class National {
  readonly articles: readonly ConventionArticle[];
  readonly pictograms: PictogramFile | undefined;
  readonly launchPoints: readonly Entry<LaunchPoint>[];
  readonly laws: readonly Entry<LawSection>[];
  readonly rights: readonly RightsFile[];
  readonly speakUp: readonly SpeakUpFile[];
  readonly speakUpForms: readonly SpeakUpFormFile[];
  readonly caseSteps: readonly CaseStepsFile[];
  readonly help: readonly Entry<HelpFile>[];

  constructor(input: Input) {
    const values = <Value>(entries: readonly Entry<Value>[]): Value[] => entries.map(({ value }) => value);
    this.articles = values(input.articles).sort((a, b) => a.number - b.number);
    this.pictograms = input.pictogramFiles[0]?.value;
    this.launchPoints = input.launchPoints;
    this.laws = [...input.laws].sort(byKeys(({ value }) => [value.country, value.id]));
    this.rights = values(input.rights).sort(byKeys(({ country, setting }) => [country, setting]));
    this.speakUp = values(input.speakUp).sort(byKeys(({ country }) => [country]));
    this.speakUpForms = values(input.speakUpForms).sort(byKeys(({ country }) => [country]));
    this.caseSteps = values(input.caseSteps).sort(byKeys(({ country }) => [country]));
    this.help = input.help;
  }

  /** True if there is no national folder, or nothing in it. */
  get isEmpty(): boolean {
    return (
      this.articles.length + this.laws.length + this.help.length + this.launchPoints.length === 0 &&
      this.texts.length === 0
    );
  }

  /** Everything that people read and that rests on law. */
  get texts(): readonly { readonly country: Country }[] {
    return [...this.rights, ...this.speakUp, ...this.speakUpForms, ...this.caseSteps];
  }

  helpOf(country: Country): HelpFile | undefined {
    return this.help.find(({ file }) => countryOfFolder(file) === country)?.value;
  }

  /** A section of the country's law. */
  law(country: Country, id: string): LawSection | undefined {
    return this.laws.find(({ value }) => value.country === country && value.id === id)?.value;
  }

  article(id: string): ConventionArticle | undefined {
    return this.articles.find((each) => articleId(each) === id);
  }

  /** Countries that have help services, in our order. */
  get helpCountries(): Country[] {
    return countries.filter((country) => this.helpOf(country) !== undefined);
  }
}
