/**
 * The element class. Importing this module registers nothing; `define.ts` does.
 */
import { html, type TemplateResult } from 'lit/html.js';
import {
  countryOf,
  dayAt,
  helpPath,
  intakeFormPath,
  recordPath,
  settingOf,
  speakUpPath,
  speakUpRecordPath,
  unitIdPattern,
  type SpeakUpRecord,
  type UnitRecord,
} from '@apen-oppvekst/data-schema/terms';
import { countryAt } from '../embed/country.ts';
import type { Properties } from '../embed/drawn-element.ts';
import { EmbeddedElement } from '../embed/element.ts';
import { Loading } from '../embed/loading.ts';
import { pictogramStyles } from '../embed/pictogram.styles.ts';
import { fetchRecord } from '../embed/record.ts';
import { theme } from '../embed/theme.styles.ts';
import { urgentNumbers } from '../embed/urgent-numbers.ts';
import { phone } from '../embed/urgent.ts';
import { urgentStyles } from '../embed/urgent.styles.ts';
import { exitAddress, quickExit } from '../quick-exit/index.ts';
import { texts } from './locales/index.ts';
import { styles } from './si-ifra.styles.ts';
import { screen } from './templates/screens.ts';

/** Pixels. A place higher than this is no fallback, but a piece of the page. */
const highest = 200;

/** All that the button and its dialog are made of. */
interface Found {
  readonly record: UnitRecord;
  readonly text: SpeakUpRecord;
}

/**
 * The button a frightened child presses. It opens a dialog that asks one thing at a time: is it dangerous
 * now, is this your school, who is it about, what is it about; then who reads what is sent and when, what
 * they must pass on, and who else listens. Nothing that is chosen is sent, stored or put in the address, and
 * it is forgotten when the dialog closes. A way out is always in view, and Shift three times does the same.
 * Where the unit has the sealed form, a link leads to it, on the portal and never in this page, which could read it.
 *
 * Until it is known that the unit has joined, and for one that has not, it never looks live: it says that
 * nobody there is told, how to tell an adult, and who helps. A made-up unit is marked on every screen.
 *
 * Every attribute can be written plain or with `data-` in front (`unit` or `data-unit`), since some editors
 * keep only the latter. It dispatches no events and keeps nothing in the browser. It makes two requests,
 * for the unit and for the words, whether or not anybody presses the button, so that nobody who watches the
 * network sees who did; without cookies and without saying which page it stands on.
 *
 * ```html
 * <oppvekst-si-ifra data-unit="no-900000012" data-lang="nb">
 *   <a href="https://apen-oppvekst.example/si-ifra/no-900000012/nb/">Si ifra ved Eksempelvik skole</a>. Ring 116 111.
 * </oppvekst-si-ifra>
 * ```
 *
 * @summary The button to speak up with, and who reads what is said.
 * @tagname oppvekst-si-ifra
 *
 * @attr {string} lang - Language: `nb`, `nn`, `sv` or `en`; also `data-lang`. Without it, that of the nearest element with `lang`, else `nb`.
 *
 * @slot - What is read until the unit is known, and when it cannot be fetched: a sentence with a link to the portal's page, and a number. Phrasing content only.
 *
 * @csspart button - The button; at a unit that has not joined, the one that opens help.
 *
 * @cssproperty [--oppvekst-color-text=CanvasText] - Text; before the system colour `--ds-color-neutral-text-default` is tried.
 * @cssproperty [--oppvekst-color-background=Canvas] - Background; before the system colour `--ds-color-neutral-background-default` is tried.
 * @cssproperty [--oppvekst-color-accent=color-mix(in srgb, #16b4b4, CanvasText)] - Button and links; before it `--ds-color-accent-text-subtle` is tried. Needs 4.5:1 against the background.
 * @cssproperty [--oppvekst-radius=0.5em] - Rounding; before it `--ds-border-radius-md` is tried.
 * @cssproperty [--oppvekst-font-family=inherit] - Font; else the page's own.
 */
export class OppvekstSiIfraElement extends EmbeddedElement {
  /** Address of the script that brought this class; the data and the portal are found from it. */
  static override readonly scriptAddress: string = import.meta.url;

  static override readonly styles = [theme, urgentStyles, pictogramStyles, styles];

  static override readonly properties: Properties = {
    unit: {},
    exitUrl: { attribute: 'exit-url' },
    asOf: { attribute: 'as-of' },
    answers: { attribute: false },
  };

  /** Id of the school or kindergarten, as in its address on the portal: `no-974760673`. Also `data-unit`. */
  declare unit: string | null;

  /** Where the quick exit leads, a whole `https:` address. Without it, the country's weather service. Also `data-exit-url`. */
  declare exitUrl: string | null;

  /** The day, `2026-11-22`, that closed periods are held against. For tests; else today. Also `data-as-of`. */
  declare asOf: string | null;

  /** What the reader has answered; nothing while the dialog is closed. */
  declare private answers: readonly string[] | null;

  /** The answers whose screen has had the focus. */
  #shown: readonly string[] | undefined;

  #stopExit: (() => void) | undefined;

  readonly #loading = new Loading(
    this,
    () => this.recordAddress(recordPath('unit', this.#unit)) + this.language,
    () => this.#fetch(),
  );

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  get #unit(): string {
    return this.unit ?? this.shared.unit ?? '';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** The unit, then the words for it: the button is live when all that it opens is here, and not before. */
  async #fetch(): Promise<Found> {
    this.#forget();
    const id = this.#unit;
    const { language } = this;
    const get = (path: string): Promise<unknown> => fetchRecord(this.recordAddress(path));
    const wrong = new Error(`No unit: ${id}`);
    if (!unitIdPattern.test(id)) throw wrong;
    const record = (await get(recordPath('unit', id))) as UnitRecord;
    const { unit, municipality } = record;
    const setting = settingOf(unit.type);
    // None for adult education, which children do not attend. Another record must not make the button live.
    if (!setting || unit.id !== id) throw wrong;
    const text = (await get(speakUpRecordPath(municipality.country, setting, language))) as SpeakUpRecord;
    if (text.setting !== setting) throw wrong;
    return { record, text };
  }

  protected override willUpdate(): void {
    // Nothing below may jump when the button comes: it takes no less room than the fallback, which is in view.
    if (this.#loading.found) this.style.minBlockSize ||= `${Math.min(this.offsetHeight, highest)}px`;
  }

  protected override updated(): void {
    if (!this.answers || this.answers === this.#shown) return;
    this.#shown = this.answers;
    const dialog = this.#dialog!;
    if (!dialog.open) {
      dialog.showModal();
      this.#stopExit = quickExit(dialog.querySelector('a')!);
    }
    dialog.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { found, failed } = this.#loading;
    const { childLine, emergency } = urgentNumbers[countryAt(this, this.shared, language)];
    const numbers = [...(failed ? emergency : []), childLine].map(
      ({ phone: number, name }) => html`<div>${phone(number, name[language])}</div>`,
    );
    return html`<section lang=${language} dir=${found ? 'ltr' : 'auto'}>
        ${found ? this.#rest(found) : html`<slot>${failed ? '' : numbers}</slot>`}
        ${failed ? html`<p>${texts[language].nobodyTold}</p>` : ''} ${found || failed ? numbers : ''}
        ${
          unitIdPattern.test(this.#unit) && (failed || found?.record.unit.joined === false)
            ? html`<p><a href=${this.page(speakUpPath(this.#unit, language))}>${texts[language].page}</a></p>`
            : ''
        }
      </section>
      ${found ? this.#draw(found) : ''}`;
  }

  /** The button; where nobody would be told, that in words, and a button that does not promise it. */
  #rest({ record, text }: Found): TemplateResult {
    const { title, notJoined } = text.words;
    const { joined } = record.unit;
    return html`${practice(record, text)} ${joined ? '' : html`<p>${notJoined}</p>`}
      <button
        part="button"
        type="button"
        class=${joined ? 'main' : ''}
        aria-haspopup="dialog"
        @click=${() => (this.answers = [])}
      >
        ${joined ? title : texts[this.language].needHelp}
      </button>`;
  }

  #draw({ record, text }: Found): TemplateResult {
    const { language, answers } = this;
    const { unit, municipality } = record;
    const t = texts[language];
    const all = this.page(`${language === 'nb' ? '' : `${language}/`}${helpPath(text.country)}`);
    const writes = record.intakeOpen && unit.channels.some(({ kind }) => kind === 'intake');
    const form = writes ? this.page(intakeFormPath(unit.id, language)) : '';
    const day = this.asOf ?? dayAt(new Date());
    const go = (to: readonly string[]): void => {
      this.answers = to;
    };
    return html`<dialog aria-label=${unit.name} lang=${language} dir="ltr" @close=${this.#forget}>
      ${
        answers
          ? html`<div class="bar">
                <span lang=${municipality.language}>${unit.name}</span>
                <a class="phone" href=${exitAddress(countryOf(unit.id), this.exitUrl)} rel="noreferrer"
                  >${t.exit}</a
                >
                <button type="button" aria-label=${t.close} @click=${this.#forget}>×</button>
              </div>
              <div class="screen">
                ${practice(record, text)}
                ${screen({ record, text, language, t, all, form, day, answers, go })}
              </div>`
          : ''
      }
    </dialog>`;
  }

  /** What was answered is nobody's business once the dialog is closed. */
  readonly #forget = (): void => {
    this.#dialog?.close();
    this.#stopExit?.();
    this.answers = null;
  };
}

/** «Øvelse, ingen leser dette», wherever a made-up unit is shown. */
const practice = ({ municipality }: UnitRecord, { words }: SpeakUpRecord): TemplateResult | string =>
  municipality.fictional ? html`<p class="practice">${words.practice}</p>` : '';

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-si-ifra': OppvekstSiIfraElement;
  }
}
