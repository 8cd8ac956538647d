/**
 * The element class. Importing this module registers nothing; `define.ts` does.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { areaFigurePath, slugPattern } from '@apen-oppvekst/data-schema/terms';
import type { FigureRecord } from '../charts/figure.ts';
import type { Properties } from '../embed/drawn-element.ts';
import { EmbeddedElement } from '../embed/element.ts';
import { headingLevel } from '../embed/heading-level.ts';
import { Loading } from '../embed/loading.ts';
import { fetchRecord } from '../embed/record.ts';
import { theme } from '../embed/theme.styles.ts';
import { figure } from './figure.ts';
import { styles } from './indikator.styles.ts';
import { texts } from './locales/index.ts';

/**
 * One open figure of a municipality: in a sentence, drawn beside the country or beside municipalities of its size, and
 * as a table with source, licence and day. What is hidden or missing is said in words. The figure comes drawn: nothing
 * is reckoned here.
 *
 * Every attribute can be written plain or with `data-` in front (`area` or `data-area`), since some editors keep only
 * the latter. It dispatches no events, keeps nothing in the browser, and makes one request: for the figure, without
 * cookies and without saying which page it stands on.
 *
 * ```html
 * <oppvekst-indikator data-indicator="evk-trygg-pa-skolen" data-area="no-9999" data-lang="nb">
 *   <a href="https://apen-oppvekst.example/indikator/evk-trygg-pa-skolen/">Se tallet</a>
 * </oppvekst-indikator>
 * ```
 *
 * @summary One open figure of a municipality, with comparison and source.
 * @tagname oppvekst-indikator
 *
 * @attr {string} lang - Language of the interface: `nb`, `nn`, `sv` or `en`; also `data-lang`. Without it, that of the nearest element with `lang`, else `nb`. The figure is told in the municipality's language.
 *
 * @slot - What is read until the figure is here, and when it cannot be fetched: a sentence with a link to it. Phrasing content only.
 *
 * @csspart headline - What is counted.
 * @csspart latest - The newest figure in a sentence.
 * @csspart picture - The picture with its sentence.
 * @csspart walk - The control that walks through the figures, and what it tells.
 * @csspart table - The figures as a table, which opens.
 * @csspart sources - Source, licence and day.
 *
 * @cssproperty [--oppvekst-color-text=CanvasText] - Text; before the system colour `--ds-color-neutral-text-default` is tried. Quieter text and lines are mixed from it.
 * @cssproperty [--oppvekst-color-background=Canvas] - Background; before the system colour `--ds-color-neutral-background-default` is tried.
 * @cssproperty [--oppvekst-color-accent=color-mix(in srgb, #16b4b4, CanvasText)] - The municipality's own line or dot, and links; before it `--ds-color-accent-text-subtle` is tried. Needs 4.5:1 against the background.
 * @cssproperty [--oppvekst-radius=0.5em] - Rounding; before it `--ds-border-radius-md` is tried.
 * @cssproperty [--oppvekst-font-family=inherit] - Font; else the page's own.
 * @cssproperty [--oppvekst-indikator-min-block-size=30em] - Height kept from the start, so that nothing jumps when the figure comes.
 */
export class OppvekstIndikatorElement extends EmbeddedElement {
  /** Address of the script that brought this class; the data and the portal are found from it. */
  static override readonly scriptAddress: string = import.meta.url;

  static override readonly styles = [theme, styles];

  static override readonly properties: Properties = {
    indicator: {},
    area: {},
    headingLevel: { attribute: 'heading-level', converter: headingLevel },
    at: { attribute: false },
  };

  /** Id of the indicator, as in its address on the portal: `evk-trygg-pa-skolen`. Also `data-indicator`. */
  declare indicator: string | null;

  /** Id of the municipality: `no-5001`. Also `data-area`. */
  declare area: string | null;

  /** Level of the headline among the page's headings, 1 to 6. Also `data-heading-level`. */
  declare headingLevel: number;

  /** The row that the reader has walked to; `null` until then. */
  declare private at: number | null;

  readonly #loading = new Loading(
    this,
    () => this.#address,
    () => this.#fetch(),
  );

  /** It lies beside the API, which the portal's own pages do not. */
  get #address(): string {
    return new URL(`../../${areaFigurePath(this.indicator ?? '', this.area ?? '')}`, this.api).href;
  }

  async #fetch(): Promise<FigureRecord> {
    this.at = null;
    for (const id of [this.indicator, this.area]) if (!slugPattern.test(id ?? '')) throw new Error(id ?? '');
    const record = (await fetchRecord(this.#address)) as FigureRecord;
    // What cannot be drawn is no figure after all.
    this.#content(record);
    return record;
  }

  protected override render(): TemplateResult {
    const { language, indicator } = this;
    const { found, failed } = this.#loading;
    const t = texts[language];
    return html`<section
      lang=${language}
      aria-label=${found ? `${found.indicator.title}, ${found.area.name}` : nothing}
      class=${failed ? 'failed' : ''}
    >
      ${
        found
          ? this.#content(found)
          : html`<slot></slot>
              <p role="status">${failed ? t.failure(indicator ?? '') : t.loading}</p>
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

  #content(record: FigureRecord): TemplateResult {
    const { language, headingLevel: level } = this;
    return figure({
      record,
      language,
      t: texts[language],
      level,
      portal: (path) => this.page(path),
      at: this.at ?? startOf(record),
      walk: (row) => {
        this.at = row;
      },
    });
  }
}

/** Over time the walk begins at the newest period, which is last; over places at the municipality, which is first. */
const startOf = ({ area, scene }: FigureRecord): number =>
  scene.table.rows[0]?.[0] === area.name ? 0 : scene.table.rows.length - 1;

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-indikator': OppvekstIndikatorElement;
  }
}
