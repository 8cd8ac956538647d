/** What the page tells its script. */
import type { Audience, Country, Language } from '@apen-oppvekst/data-schema/terms';
import type { Publication } from '../../embed-builder/request.ts';
import type { BuilderWords } from '../../locales/web-editors/index.ts';

export interface BuilderConfig {
  /** The portal's root on the host that serves the page. */
  readonly root: string;
  readonly publication: Publication;
  readonly publisher: { readonly name: string; readonly email: string } | null;
  readonly words: BuilderWords;
  /** Said of code that points to this machine. */
  readonly practice: string;
  /** Said of code for a unit that is made up. */
  readonly fictionalPractice: string;
  /** What those who read are called. */
  readonly readers: {
    readonly hjelp: Readonly<Partial<Record<Audience, string>>>;
    readonly rettigheter: Readonly<Record<Country, Readonly<Record<Audience, string>>>>;
  };
  /** Natural size of the button's picture, in pixels. */
  readonly buttons: Readonly<Record<Language, { readonly width: number; readonly height: number }>>;
}
