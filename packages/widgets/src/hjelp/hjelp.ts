/**
 * The element class. Importing this module registers nothing; `define.ts` does.
 */
import { html, type TemplateResult } from 'lit/html.js';
import {
  helpAudienceOf,
  helpRecordPath,
  recordPath,
  servicesIn,
  settingOf,
  slugPattern,
  type Audience,
  type Country,
  type HelpAudience,
  type HelpRecord,
  type HelpServiceRecord,
  type UnitRecord,
} from '@apen-oppvekst/data-schema/terms';
import { countryAt } from '../embed/country.ts';
import type { Properties } from '../embed/drawn-element.ts';
import { EmbeddedElement } from '../embed/element.ts';
import { headingLevel } from '../embed/heading-level.ts';
import { Loading } from '../embed/loading.ts';
import { fetchRecord } from '../embed/record.ts';
import { theme } from '../embed/theme.styles.ts';
import { urgent } from '../embed/urgent.ts';
import { urgentPartStyles, urgentStyles } from '../embed/urgent.styles.ts';
import { styles } from './hjelp.styles.ts';
import { texts } from './locales/index.ts';
import { list } from './templates/list.ts';

/** What the reader is shown. */
interface Found {
  readonly services: readonly HelpServiceRecord[];
  readonly sources: HelpRecord['sources'];
}

/**
 * Whom to ring, now. The emergency numbers and the children's line are compiled in, so they stand there at
 * once and when nothing else comes. Then the services for the reader's country, place and role, each with
 * what it is for, when it is open and what they may pass on, as far as a source says so.
 *
 * Every attribute can be written plain or with `data-` in front (`unit` or `data-unit`), since some editors
 * keep only the latter. It dispatches no events, keeps nothing in the browser, and makes one request for the
 * list, and one for the unit when it is told of one, without cookies and without saying which page it stands
 * on.
 *
 * ```html
 * <oppvekst-hjelp data-country="no" data-lang="nb">
 *   <a href="https://apen-oppvekst.example/hjelp/no/">Hjelp for barn, foreldre og ansatte</a>
 * </oppvekst-hjelp>
 * ```
 *
 * @summary Whom to ring now: emergency numbers first, then the help there is.
 * @tagname oppvekst-hjelp
 *
 * @attr {string} lang - Language: `nb`, `nn`, `sv` or `en`; also `data-lang`. Without it, that of the nearest element with `lang`, else `nb`.
 *
 * @slot - What is read until the list is here, and when it cannot be fetched: a sentence with a link to the portal's page. Phrasing content only.
 *
 * @csspart urgent - The emergency numbers.
 * @csspart service - One service.
 * @csspart more - The services after the first, which opens.
 * @csspart sources - Where what is said was found, which opens.
 *
 * @cssproperty [--oppvekst-color-text=CanvasText] - Text; before the system colour `--ds-color-neutral-text-default` is tried.
 * @cssproperty [--oppvekst-color-background=Canvas] - Background; before the system colour `--ds-color-neutral-background-default` is tried.
 * @cssproperty [--oppvekst-color-accent=color-mix(in srgb, #16b4b4, CanvasText)] - Numbers and links; before it `--ds-color-accent-text-subtle` is tried. Needs 4.5:1 against the background.
 * @cssproperty [--oppvekst-radius=0.5em] - Rounding; before it `--ds-border-radius-md` is tried.
 * @cssproperty [--oppvekst-font-family=inherit] - Font; else the page's own.
 * @cssproperty [--oppvekst-hjelp-min-block-size=40em] - Height kept from the start, so that nothing jumps when the list comes.
 */
export class OppvekstHjelpElement extends EmbeddedElement {
  /** Address of the script that brought this class; the data is found from it. */
  static override readonly scriptAddress: string = import.meta.url;

  static override readonly styles = [theme, urgentStyles, urgentPartStyles, styles];

  static override readonly properties: Properties = {
    country: {},
    unit: {},
    area: {},
    setting: {},
    audience: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
  };

  /** `no` or `se`. Without it, the unit's country; without a unit, Sweden for a page in Swedish, else Norway. Also `data-country`. */
  declare country: string | null;

  /** Id of the school or kindergarten whose page it stands on, for the services of its municipality. Also `data-unit`. */
  declare unit: string | null;

  /** Id of a municipality (`no-5001`) or county (`no-50`), for the services there, when no unit says it. Also `data-area`. */
  declare area: string | null;

  /** `school` or `kindergarten`: leaves out services that do not take the other's cases, when no unit says it. Also `data-setting`. */
  declare setting: string | null;

  /** Who reads: `preschool`, `junior`, `middle`, `senior`, `parent` or `staff`. Without it, a child. Also `data-audience`. */
  declare audience: string | null;

  /** Level of the heading among the page's headings, 1 to 6. Also `data-heading-level`. */
  declare headingLevel: number;

  readonly #loading = new Loading(
    this,
    () => [this.#list, this.#about, this.#audience, this.area, this.#setting].join(),
    () => this.#fetch(),
  );

  get #country(): Country {
    return countryAt(this, this.shared, this.language);
  }

  get #audience(): HelpAudience {
    return helpAudienceOf((this.audience ?? this.shared.audience) as Audience);
  }

  get #setting(): string | undefined {
    return this.setting ?? this.shared.setting;
  }

  /** Address of the country's list. */
  get #list(): string {
    return this.recordAddress(helpRecordPath(this.#country, this.language));
  }

  /** Address of what is known about the unit; empty without one. */
  get #about(): string {
    const unit = this.unit ?? this.shared.unit ?? '';
    return slugPattern.test(unit) ? this.recordAddress(recordPath('unit', unit)) : '';
  }

  async #fetch(): Promise<Found> {
    const [help, about] = (await Promise.all([
      fetchRecord(this.#list),
      // Without the unit, the services of the whole country are still right.
      this.#about && fetchRecord(this.#about).catch(console.warn),
    ])) as [HelpRecord, Partial<UnitRecord> | undefined];
    const services = servicesIn(
      help.lists[this.#audience],
      this.area ?? about?.municipality?.id,
      this.#setting ?? (about?.unit && settingOf(about.unit.type)),
    );
    return { services, sources: help.sources };
  }

  protected override render(): TemplateResult {
    const { language, headingLevel } = this;
    const country = this.#country;
    const t = texts[language];
    const { found, failed } = this.#loading;
    return html`<section lang=${language} aria-label=${t.title}>
      <div part="title" role="heading" aria-level=${headingLevel} tabindex="-1" dir="ltr">${t.title}</div>
      ${urgent(country, language, !found)}
      ${
        found
          ? list(
              {
                language,
                t,
                audience: this.#audience,
                country,
                sources: found.sources,
                level: headingLevel + 1,
              },
              found.services,
            )
          : html`<slot></slot>
              <p role="status" dir="ltr">${failed ? t.failure : t.loading}</p>
              ${failed ? html`<button type="button" @click=${this.#again}>${t.retry}</button>` : ''}`
      }
    </section>`;
  }

  /** The button that was pressed goes away, so the reader is led to the top of what has come. */
  readonly #again = async (): Promise<void> => {
    await this.#loading.again();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=title]')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-hjelp': OppvekstHjelpElement;
  }
}
