/**
 * The element class. Importing this module registers nothing; `define.ts` does.
 */
import { html, type TemplateResult } from 'lit/html.js';
import {
  helpPath,
  recordPath,
  rightsRecordPath,
  settingOf,
  slugPattern,
  type Audience,
  type Country,
  type RightsRecord,
  type Setting,
  type UnitRecord,
} from '@apen-oppvekst/data-schema/terms';
import { countryAt } from '../embed/country.ts';
import type { Properties } from '../embed/drawn-element.ts';
import { EmbeddedElement } from '../embed/element.ts';
import { headingLevel } from '../embed/heading-level.ts';
import { Loading } from '../embed/loading.ts';
import { pictogramStyles } from '../embed/pictogram.styles.ts';
import { fetchRecord } from '../embed/record.ts';
import { theme } from '../embed/theme.styles.ts';
import { urgent } from '../embed/urgent.ts';
import { urgentPartStyles, urgentStyles } from '../embed/urgent.styles.ts';
import { texts } from './locales/index.ts';
import { printOnly } from './print-only.ts';
import { ReadAloud } from './read-aloud.ts';
import { readerName, readersAt } from './readers.ts';
import { styles } from './rettigheter.styles.ts';
import { question } from './templates/question.ts';
import { told } from './templates/told.ts';

/** The texts for a setting, and the unit whose page they stand on. */
interface Found {
  readonly record: RightsRecord;
  readonly about: UnitRecord | undefined;
}

/**
 * What a child, a parent or an employee has a right to at a school or kindergarten, and what happens when
 * somebody speaks up, in words for the one who reads. One question decides which words; the answer is kept
 * in memory only. Every sentence has its law or source behind a quiet link. Parents get a letter to print.
 *
 * Every attribute can be written plain or with `data-` in front (`unit` or `data-unit`), since some editors
 * keep only the latter. It dispatches no events, keeps nothing in the browser, and makes one request for the
 * texts, and one for the unit when it is told of one, without cookies and without saying which page it stands
 * on. It reads aloud only where the device has a voice of its own.
 *
 * ```html
 * <oppvekst-rettigheter data-unit="no-900000012" data-lang="nb">
 *   <a href="https://apen-oppvekst.example/rettigheter/no-skole/">Rettigheter i skolen</a>
 * </oppvekst-rettigheter>
 * ```
 *
 * @summary Rights at school and kindergarten, and what happens when somebody speaks up, for the one who reads.
 * @tagname oppvekst-rettigheter
 *
 * @attr {string} lang - Language: `nb`, `nn`, `sv` or `en`; also `data-lang`. Without it, that of the nearest element with `lang`, else `nb`.
 *
 * @slot - What is read until the texts are here, and when they cannot be fetched: a sentence with a link to the portal's page. Phrasing content only.
 *
 * @csspart title - The heading.
 * @csspart question - The question of who reads.
 * @csspart right - One right, as a card.
 * @csspart step - One step of what happens.
 * @csspart worry - A question with its answer, which opens.
 * @csspart letter - The letter to print.
 * @csspart sources - What something rests on, which opens.
 * @csspart listen - A button that reads aloud.
 * @csspart urgent - The numbers to ring now.
 *
 * @cssproperty [--oppvekst-color-text=CanvasText] - Text; before the system colour `--ds-color-neutral-text-default` is tried.
 * @cssproperty [--oppvekst-color-background=Canvas] - Background; before the system colour `--ds-color-neutral-background-default` is tried.
 * @cssproperty [--oppvekst-color-accent=color-mix(in srgb, #16b4b4, CanvasText)] - Buttons and links; before it `--ds-color-accent-text-subtle` is tried. Needs 4.5:1 against the background.
 * @cssproperty [--oppvekst-radius=0.5em] - Rounding; before it `--ds-border-radius-md` is tried.
 * @cssproperty [--oppvekst-font-family=inherit] - Font; else the page's own.
 * @cssproperty [--oppvekst-rettigheter-min-block-size=30em] - Height kept from the start, so that nothing jumps when the question comes.
 */
export class OppvekstRettigheterElement extends EmbeddedElement {
  /** Address of the script that brought this class; the data and the portal are found from it. */
  static override readonly scriptAddress: string = import.meta.url;

  static override readonly styles = [theme, urgentStyles, urgentPartStyles, pictogramStyles, styles];

  static override readonly properties: Properties = {
    unit: {},
    country: {},
    setting: {},
    audience: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
    chosen: { attribute: false },
  };

  /** Id of the school or kindergarten: its country, kind and grades decide what is told. Also `data-unit`. */
  declare unit: string | null;

  /** `no` or `se`, for a page that is no unit's. Also `data-country`. */
  declare country: string | null;

  /** `school` or `kindergarten`, for a page that is no unit's. Also `data-setting`. */
  declare setting: string | null;

  /** Who reads, so that nobody is asked: `preschool`, `junior`, `middle`, `senior`, `parent` or `staff`. Also `data-audience`. */
  declare audience: string | null;

  /** Level of the title among the page's headings, 1 to 6; the parts follow below it. Also `data-heading-level`. */
  declare headingLevel: number;

  /** What the reader answered; `ask` when the question is to be asked anew. In memory only. */
  declare private chosen: Audience | 'ask' | null;

  readonly #aloud = new ReadAloud(this);

  readonly #loading = new Loading(
    this,
    () => [this.#about, this.#country, this.#setting, this.language].join(),
    () => this.#fetch(),
  );

  get #country(): Country {
    return countryAt(this, this.shared, this.language);
  }

  get #setting(): string | undefined {
    return this.setting ?? this.shared.setting;
  }

  /** Address of what is known about the unit; empty without one. Who says a country or setting itself means no unit. */
  get #about(): string {
    const { unit, country, setting, shared } = this;
    const id = unit ?? ((country ?? setting) ? '' : (shared.unit ?? ''));
    return slugPattern.test(id) ? this.recordAddress(recordPath('unit', id)) : '';
  }

  async #fetch(): Promise<Found> {
    const about = this.#about ? ((await fetchRecord(this.#about)) as UnitRecord) : undefined;
    const setting = about ? settingOf(about.unit.type) : (this.#setting as Setting | undefined);
    if (!setting) throw new Error('<oppvekst-rettigheter> needs a school or kindergarten, or a setting.');
    const address = this.recordAddress(rightsRecordPath(this.#country, setting, this.language));
    const record = (await fetchRecord(address)) as RightsRecord;
    readersAt(record, undefined);
    return { record, about };
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const t = texts[language];
    const country = this.#country;
    const { found, failed } = this.#loading;
    return html`<section lang=${language} aria-label=${t.title}>
      ${
        found
          ? html`<div dir="ltr">${this.#shown(found)}</div>`
          : html`<slot></slot>
              <p role="status" dir="ltr">${failed ? t.failure : t.loading}</p>
              ${failed ? html`<button type="button" @click=${this.#again}>${t.retry}</button>` : ''}`
      }
      <div part="help" dir="ltr">
        ${urgent(country, language, true)}
        <p>
          <a href=${this.page(`${language === 'nb' ? '' : `${language}/`}${helpPath(country)}`)}>${t.help}</a>
        </p>
      </div>
    </section>`;
  }

  #shown({ record, about }: Found): TemplateResult {
    const t = texts[this.language];
    const span = about?.unit.gradeSpan;
    const readers = readersAt(record, span);
    const wanted = this.chosen ?? this.audience ?? this.shared.audience;
    const text = record.audiences.find(({ audience }) => audience === wanted && readers.includes(audience));
    const name = (audience: Audience): string => readerName(audience, record, span, t);
    const practice = about?.municipality.fictional ? html`<p class="mark">${t.practice}</p>` : '';
    const place = about ? html`<strong>${about.unit.name}</strong>` : '';
    if (!text)
      return html`${practice} ${place}
      ${question(
        t,
        this.headingLevel,
        readers.map((each) => [each, name(each)]),
        this.#choose,
      )}`;
    return html`${practice}
      <p part="reader">
        ${place} ${name(text.audience)}
        <button type="button" @click=${() => this.#choose('ask')}>${t.change}</button>
      </p>
      ${told({
        record,
        about,
        told: text,
        t,
        level: this.headingLevel + 1,
        aloud: this.#aloud,
        print: () => printOnly(this),
      })}`;
  }

  /** What was pressed goes away, so the reader is led to the top of what has come. */
  async #lead(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=title]')?.focus();
  }

  readonly #choose = (audience: Audience | 'ask'): void => {
    this.#aloud.stop();
    this.chosen = audience;
    void this.#lead();
  };

  readonly #again = async (): Promise<void> => {
    await this.#loading.again();
    await this.#lead();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-rettigheter': OppvekstRettigheterElement;
  }
}
