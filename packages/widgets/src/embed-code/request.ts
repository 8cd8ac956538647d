import type { Audience, Country, Language, Setting } from '@apen-oppvekst/data-schema/terms';

/** Ways to put a widget on a page, the one that survives most first. */
export const forms = ['link', 'div', 'element', 'frame'] as const;
export type Form = (typeof forms)[number];

/** What one embed shows. */
export type Subject =
  | {
      readonly widget: 'si-ifra';
      readonly unit: {
        readonly id: string;
        readonly name: string;
        readonly joined: boolean;
        /** Made up: the code says so. */
        readonly fictional?: boolean | undefined;
      };
      /** Where the quick exit leads, a whole `https:` address. */
      readonly exitUrl?: string | undefined;
    }
  | {
      readonly widget: 'rettigheter';
      readonly country: Country;
      readonly setting: Setting;
      /** Who reads; without it the reader is asked. */
      readonly audience?: Audience | undefined;
      /** Id of a unit, whose grades limit what is asked. */
      readonly unit?: string | undefined;
    }
  | {
      readonly widget: 'hjelp';
      readonly country: Country;
      readonly audience?: Audience | undefined;
      /** Id of a unit, for the services of its municipality. */
      readonly unit?: string | undefined;
    }
  | {
      readonly widget: 'tiltaksplan';
      readonly country: Country;
      /** `path` is the plan's page, relative to the portal's root. */
      readonly plan: { readonly id: string; readonly title: string; readonly path: string };
    }
  | {
      readonly widget: 'indikator';
      readonly country: Country;
      readonly figure: {
        /** Ids of what is counted, and of the municipality. */
        readonly indicator: string;
        readonly area: string;
        /** What is counted, and where. */
        readonly title: string;
        /** The indicator's page, relative to the portal's root. */
        readonly path: string;
      };
    };

export type Widget = Subject['widget'];

/** Six-digit hex, `#1a2b3c`. All three or none: each is only right against the others. */
export interface Colours {
  readonly text: string;
  readonly background: string;
  readonly accent: string;
}

/** What a web editor has answered. */
export type EmbedRequest = Subject & {
  readonly form: Form;
  readonly language: Language;
  /** Address of the portal, which also has the widgets' files. */
  readonly portal: string;
  /** Where the municipality has the files itself: a whole address, or one from the root of the site, `/oppvekst/`. */
  readonly files?: string | undefined;
  /** Version of the widgets, `0.1.0`. */
  readonly version: string;
  /** Of the widget's own file, `sha384-…`, from the version's `sri.json`. Form `element` needs it. */
  readonly integrity?: string | undefined;
  /** Form `div`: leaves out the script, where the site has it on every page already. */
  readonly siteHasLoader?: boolean | undefined;
  /** Of no use in a frame or a link. */
  readonly colours?: Colours | undefined;
  /** Lets through loopback addresses and plain http. */
  readonly demo?: boolean | undefined;
};
