/**
 * `<oppvekst-tiltaksplan>`: how far a municipality's plan has come, measure by measure.
 *
 * ```html
 * <oppvekst-tiltaksplan data-plan="evk-plan" data-lang="nb">
 *   <a href="https://apen-oppvekst.example/…/plan/evk-plan/">Se handlingsplanen</a>
 * </oppvekst-tiltaksplan>
 * ```
 *
 * The children are what is read until the plan is here, and when it cannot be fetched. Importing this
 * module registers nothing; `define.ts` does.
 */
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { slugPattern, type Language, type PlanRecord } from '@apen-oppvekst/data-schema/terms';
import { languageOf } from '../embed/language.ts';
import { apiAddress, fetchRecord } from '../embed/record.ts';
import { theme } from '../embed/theme.styles.ts';
import { texts } from '../locales/index.ts';
import { noFilter, type Filter } from './filter.ts';
import { plan } from './plan.template.ts';
import { styles } from './tiltaksplan.styles.ts';
import { viewOf } from './tiltaksplan.view.ts';
import { timelineOf } from './timeline.view.ts';

/**
 * The progress tracker: a headline in words, one picture, and every measure by theme with who, when,
 * the latest report, its history and the passage it rests on.
 *
 * @summary How far a municipality's plan has come, measure by measure.
 * @tagname oppvekst-tiltaksplan
 */
export class OppvekstTiltaksplanElement extends LitElement {
  /** Address of the script that brought this class; data and links are found from it. */
  static readonly scriptAddress: string = import.meta.url;

  static override readonly styles = [theme, styles];

  static override readonly properties = {
    plan: {},
    base: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    asOf: { attribute: 'as-of' },
    open: { type: Boolean },
    record: { state: true },
    failed: { state: true },
    filter: { state: true },
  };

  /** Every attribute can be written plain or with `data-`, since some editors keep only the latter. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'].flatMap((name) => [name, `data-${name}`, `data${name}`]);
  }

  declare plan: string | null;
  declare base: string | null;
  declare headingLevel: number;
  declare asOf: string | null;
  declare open: boolean;

  private declare record: PlanRecord | undefined;
  private declare failed: boolean;
  private declare filter: Filter;

  #retrying = false;

  constructor() {
    super();
    this.plan = null;
    this.base = null;
    this.headingLevel = 2;
    this.asOf = null;
    this.open = false;
    this.filter = noFilter;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const plain = name.replace(/^data-?/, '');
    super.attributeChangedCallback(plain, old, value ?? this.getAttribute(plain));
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('plan') || changed.has('base')) void this.#load();
  }

  protected override updated(): void {
    if (this.#retrying && this.record) {
      this.#retrying = false;
      this.renderRoot.querySelector<HTMLElement>('[part=headline]')?.focus();
    }
  }

  /** Fetches the plan. An answer that comes after another plan was asked for is left alone. */
  async #load(again = false): Promise<void> {
    this.#retrying = again;
    this.failed = false;
    this.record = undefined;
    const { plan, base } = this;
    let record: unknown;
    try {
      if (slugPattern.test(plan ?? '')) record = await fetchRecord(new URL(`plan/${plan}.json`, this.#api));
    } catch (error) {
      console.warn(error);
    }
    if (plan === this.plan && base === this.base) {
      this.record = record as PlanRecord | undefined;
      this.failed = !record;
    }
  }

  get #api(): URL {
    return apiAddress(this.base, OppvekstTiltaksplanElement.scriptAddress);
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const t = texts[language];
    let { failed } = this;
    if (this.record) {
      try {
        return html`<section lang=${language} aria-label=${this.record.plan.title}>
          ${this.#content(this.record, language)}
        </section>`;
      } catch {
        failed = true;
      }
    }
    return html`<section lang=${language} class=${failed ? 'failed' : ''}>
      <slot></slot>
      <p role="status">${failed ? t.failure(this.plan ?? '') : t.loading}</p>
      ${failed ? html`<button type="button" @click=${() => this.#load(true)}>${t.retry}</button>` : ''}
    </section>`;
  }

  #content(record: PlanRecord, language: Language): TemplateResult {
    const day = this.asOf ?? today();
    const root = new URL('../../', this.#api);
    const showing = {
      record,
      view: viewOf(record, day),
      language,
      t: texts[language],
      level: this.headingLevel,
      portal: (path: string) => new URL(path, root).href,
    };
    return plan(showing, timelineOf(record.plan.items, day), this.open, this.filter, (filter) => {
      this.filter = filter;
    });
  }
}

/** Today in Norway and Sweden, wherever the reader is. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format();

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-tiltaksplan': OppvekstTiltaksplanElement;
  }
}
