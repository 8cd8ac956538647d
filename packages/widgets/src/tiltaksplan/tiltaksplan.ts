/**
 * The element class. Importing this module registers nothing; `define.ts` does.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { dayAt, recordPath, slugPattern, type PlanRecord } from '@apen-oppvekst/data-schema/terms';
import type { Properties } from '../embed/drawn-element.ts';
import { EmbeddedElement } from '../embed/element.ts';
import { headingLevel } from '../embed/heading-level.ts';
import { Loading } from '../embed/loading.ts';
import { fetchRecord } from '../embed/record.ts';
import { theme } from '../embed/theme.styles.ts';
import { texts } from './locales/index.ts';
import { noFilter, type Filter } from './filter.ts';
import { plan } from './templates/plan.ts';
import { styles } from './tiltaksplan.styles.ts';
import { viewOf } from './tiltaksplan.view.ts';
import { timelineOf } from './timeline.view.ts';

/**
 * The progress tracker: a headline in words, one picture, and every measure by theme with who, when,
 * the latest report, its history and the passage it rests on. Only measures that can be finished count
 * in the picture; nothing is ever called late, and no percentage is computed.
 *
 * Every attribute can be written plain or with `data-` in front (`plan` or `data-plan`), since some
 * editors keep only the latter. It dispatches no events, keeps nothing in the browser, and makes one
 * request: for the plan's record, without cookies and without saying which page it stands on.
 *
 * ```html
 * <oppvekst-tiltaksplan data-plan="evk-plan" data-lang="nb">
 *   <a href="https://apen-oppvekst.example/kommune/no-9999-eksempelvik/plan/evk-plan/">Se handlingsplanen</a>
 * </oppvekst-tiltaksplan>
 * ```
 *
 * @summary How far a municipality's plan has come, measure by measure.
 * @tagname oppvekst-tiltaksplan
 *
 * @attr {string} lang - Language of the interface: `nb`, `nn`, `sv` or `en`; also `data-lang`. Without it, that of the nearest element with `lang`, else `nb`. The plan keeps its own language.
 *
 * @slot - What is read until the plan is here, and when it cannot be fetched: a sentence with a link to the plan. Phrasing content only.
 *
 * @csspart headline - The headline in words.
 * @csspart picture - The picture: of what is reported, or of what the plan itself says when nothing is.
 * @csspart section - A part that opens: the measures, the timeline, the rest of the plan, about the plan.
 * @csspart filters - The search field and the filters.
 * @csspart group - The measures of one theme, or the lines of one section.
 * @csspart measure - One line of the plan, which opens.
 * @csspart ask - The question to the municipality, which opens.
 * @csspart timeline - The axis of months.
 *
 * @cssproperty [--oppvekst-color-text=CanvasText] - Text; before the system colour `--ds-color-neutral-text-default` is tried. Quieter text and lines are mixed from it.
 * @cssproperty [--oppvekst-color-background=Canvas] - Background; before the system colour `--ds-color-neutral-background-default` is tried.
 * @cssproperty [--oppvekst-color-accent=color-mix(in srgb, #16b4b4, CanvasText)] - Picture, links and theme headings; before it `--ds-color-accent-text-subtle` is tried. Needs 4.5:1 against the background.
 * @cssproperty [--oppvekst-radius=0.5em] - Rounding; before it `--ds-border-radius-md` is tried.
 * @cssproperty [--oppvekst-font-family=inherit] - Font; else the page's own.
 * @cssproperty [--oppvekst-tiltaksplan-min-block-size=40em] - Height kept from the start, so that nothing jumps when the plan comes.
 */
export class OppvekstTiltaksplanElement extends EmbeddedElement {
  /** Address of the script that brought this class; the data and the portal are found from it. */
  static override readonly scriptAddress: string = import.meta.url;

  static override readonly styles = [theme, styles];

  static override readonly properties: Properties = {
    plan: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
    asOf: { attribute: 'as-of' },
    open: { converter: (text) => text !== null },
    filter: { attribute: false },
  };

  /** Id of the plan, as in its address on the portal: `trd-ssp`. Also `data-plan`. */
  declare plan: string | null;

  /** Level of the headline among the page's headings, 1 to 6; the parts follow below it. Also `data-heading-level`. */
  declare headingLevel: number;

  /** The day, `2026-11-22`, that the plan's dates and the age of reports are held against. For tests; else today. Also `data-as-of`. */
  declare asOf: string | null;

  /** Show the list of measures from the start, on a page with room for it. Also `data-open`. */
  declare open: boolean;

  declare private filter: Filter;

  readonly #loading = new Loading(
    this,
    () => this.#address,
    () => this.#fetch(),
  );

  constructor() {
    super();
    this.filter = noFilter;
  }

  get #id(): string {
    return this.plan ?? this.shared.plan ?? '';
  }

  get #address(): string {
    return this.recordAddress(recordPath('plan', this.#id));
  }

  async #fetch(): Promise<PlanRecord> {
    if (!slugPattern.test(this.#id)) throw new Error(this.#id);
    const record = (await fetchRecord(this.#address)) as PlanRecord;
    // What cannot be drawn is no plan's record after all.
    this.#content(record);
    return record;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { found, failed } = this.#loading;
    const t = texts[language];
    return html`<section
      lang=${language}
      aria-label=${found?.plan.title ?? nothing}
      class=${failed ? 'failed' : ''}
    >
      ${
        found
          ? this.#content(found)
          : html`<slot></slot>
              <p role="status">${failed ? t.failure(this.#id) : t.loading}</p>
              ${failed ? html`<button type="button" @click=${this.#again}>${t.retry}</button>` : ''}`
      }
    </section>`;
  }

  /** The button that was pressed goes away, so the reader is led to the headline of what has come. */
  readonly #again = async (): Promise<void> => {
    await this.#loading.again();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[part=headline]')?.focus();
  };

  #content(record: PlanRecord): TemplateResult {
    const day = this.asOf ?? dayAt(new Date());
    const { language, headingLevel: level } = this;
    const showing = {
      record,
      view: viewOf(record, day),
      language,
      t: texts[language],
      level,
      portal: (path: string) => this.page(path),
    };
    return plan(showing, timelineOf(record.plan.items, day), this.open, this.filter, (filter) => {
      this.filter = filter;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-tiltaksplan': OppvekstTiltaksplanElement;
  }
}
