/**
 * The element class. Importing this module registers nothing; `define.ts` does.
 */
import { ContextProvider } from '@lit/context';
import { html, type TemplateResult } from 'lit/html.js';
import { sharedContext, type Shared } from '../embed/context.ts';
import { css, type Properties } from '../embed/drawn-element.ts';
import { EmbeddedElement } from '../embed/element.ts';

/**
 * Tells the widgets inside it what they would else be told one by one: which school, which language, where
 * the data lies. What a widget's own attribute says goes first; of two around each other, the inner one.
 * It shows nothing itself and takes no place: what stands in it looks as it would without.
 *
 * Every attribute can be written plain or with `data-` in front. It makes no request.
 *
 * ```html
 * <oppvekst-kontekst data-unit="no-900000012" data-lang="nn">
 *   <oppvekst-si-ifra>…</oppvekst-si-ifra>
 *   <oppvekst-hjelp>…</oppvekst-hjelp>
 * </oppvekst-kontekst>
 * ```
 *
 * @summary What all widgets inside it are told.
 * @tagname oppvekst-kontekst
 *
 * @attr {string} lang - Language of the widgets inside: `nb`, `nn`, `sv` or `en`; also `data-lang`. Without it, that of the nearest element with `lang`, else `nb`.
 *
 * @slot - The page, or the part of it, with the widgets.
 */
export class OppvekstKontekstElement extends EmbeddedElement {
  /** Address of the script that brought this class. */
  static override readonly scriptAddress: string = import.meta.url;

  static override readonly styles = [
    css`
      :host {
        display: contents;
      }
    `,
  ];

  static override readonly properties: Properties = {
    unit: {},
    plan: {},
    country: {},
    setting: {},
    audience: {},
  };

  /** Id of a school or kindergarten, as in its address on the portal: `no-974760673`. Also `data-unit`. */
  declare unit: string | null;

  /** Id of a plan: `trd-ssp`. Also `data-plan`. */
  declare plan: string | null;

  /** `no` or `se`. Also `data-country`. */
  declare country: string | null;

  /** `school` or `kindergarten`. Also `data-setting`. */
  declare setting: string | null;

  /** Who reads: `preschool`, `junior`, `middle`, `senior`, `parent` or `staff`. Also `data-audience`. */
  declare audience: string | null;

  readonly #provider = new ContextProvider(this, { context: sharedContext, initialValue: { version: 1 } });

  protected override willUpdate(): void {
    const { unit, plan, country, setting, audience, base, portal } = this;
    const lang = this.getAttribute('data-lang') ?? this.getAttribute('lang');
    const said = Object.entries({ unit, plan, country, setting, audience, lang, base, portal }).filter(
      ([, value]) => value,
    );
    this.#provider.setValue({ ...this.shared, ...Object.fromEntries(said), version: 1 } satisfies Shared);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oppvekst-kontekst': OppvekstKontekstElement;
  }
}
