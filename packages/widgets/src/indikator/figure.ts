import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';
import { dateText, type Language } from '@apen-oppvekst/data-schema/terms';
import type { FigureRecord } from '../charts/figure.ts';
import { rowWords } from '../charts/row-words.ts';
import type { Shape } from '../charts/scene.ts';
import { link } from '../embed/link.ts';
import type { Texts } from './locales/index.ts';

/** What the figure is drawn from. */
export interface Showing {
  readonly record: FigureRecord;
  /** The reader's; the figure's own words have theirs. */
  readonly language: Language;
  readonly t: Texts;
  readonly level: number;
  /** Turns an address relative to the portal's root into a whole one. */
  readonly portal: (path: string) => string;
  /** The row of the table that the reader has walked to. */
  readonly at: number;
  readonly walk: (row: number) => void;
}

/** The whole figure, once it is here: in words, drawn, and as a table. */
export function figure(showing: Showing): TemplateResult {
  const { record, t, level, portal } = showing;
  const { language, indicator, area, scene, latest, notRenewed } = record;
  return html`${area.fictional ? html`<p class="fictional"><strong>${t.fictional}</strong></p>` : ''}
    <p class="note" lang=${language}>${[area.name, indicator.breakdown].filter(Boolean).join(' · ')}</p>
    <div part="headline" tabindex="-1" lang=${indicator.language}>
      <span role="heading" aria-level=${level}>${indicator.title}</span>
    </div>
    <div lang=${language}>
      <p part="latest">${latest}</p>
      ${notRenewed.map((sentence) => html`<p class="note">${sentence}</p>`)}
      ${scene.shapes.length > 0 ? picture(showing) : ''}
      ${
        scene.notes.length > 0
          ? html`<ul class="note">
              ${scene.notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : ''
      }
    </div>
    <details part="table">
      <summary>${t.table}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${t.table} lang=${language}>
        ${table(scene)}
      </div>
    </details>
    ${sources(showing)}
    <p><a href=${portal(indicator.path)}>${t.open}</a></p>`;
}

/** The picture, its sentence, and a way through its figures one by one. */
function picture({ record: { scene }, t, language, at, walk }: Showing): TemplateResult {
  const { width, height, shapes, title, summary } = scene;
  const rows = scene.table.rows.length;
  const { name, told } = rowWords(scene.table, at);
  return html`<figure part="picture">
    <svg role="img" viewBox="0 0 ${width} ${height}" aria-label=${title} aria-describedby="sentence">
      ${shapes.map(drawn)}
    </svg>
    <figcaption id="sentence">${summary}</figcaption>
    ${
      rows > 1
        ? html`<div part="walk">
            <input
              type="range"
              dir="ltr"
              lang=${language}
              aria-label=${t.walk}
              aria-valuetext=${name}
              max=${rows - 1}
              .value=${`${at}`}
              @input=${({ target }: Event) => walk(Number((target as HTMLInputElement).value))}
            />
            <output><strong>${name}</strong> ${told}</output>
          </div>`
        : ''
    }
  </figure>`;
}

/** What the picture is made of. Colours come from the style sheet: a page's policy may forbid them here. */
const drawn = (shape: Shape): SVGTemplateResult =>
  shape.kind === 'text'
    ? svg`<text class="ch-${shape.role}" x=${shape.x} y=${shape.y} text-anchor=${shape.anchor}>${shape.text}</text>`
    : svg`<path class="ch-${shape.role}" stroke-dasharray=${shape.dashed === true ? '5 4' : nothing} d=${shape.d} />`;

const table = ({ title, table: { head, rows } }: FigureRecord['scene']): TemplateResult =>
  html`<table>
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Where the figures were found, under which licence, and when. */
const sources = ({ record, language, t }: Showing): TemplateResult | typeof nothing =>
  record.sources.length === 0
    ? nothing
    : html`<ul part="sources" class="note">
        ${record.sources.map(
          ({ publisher, title, licence, address, retrieved }) =>
            html`<li>
              ${t.source}: <span lang=${record.language}>${publisher}, ${link(address, title)}</span>.
              ${licence ? t.licence(licence) : t.noLicence}
              ${retrieved ? t.retrieved(dateText(retrieved, language)) : ''}
            </li>`,
        )}
      </ul>`;
