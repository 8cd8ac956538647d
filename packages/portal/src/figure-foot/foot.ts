/**
 * Under a chart: whose figures they are, the chart as files, its address, code to show it elsewhere, and its table. One
 * string, so that it is the same under a chart that a browser has drawn.
 */
import { slugify, type Language, type Source } from '@apen-oppvekst/data-schema/terms';
import { escapeText, toTable, type Scene } from '@apen-oppvekst/widgets/charts';
import { figureTexts } from '../locales/figure/index.ts';
import { figureSources } from './sources.ts';

export interface Foot {
  readonly scene: Pick<Scene, 'title' | 'table'>;
  readonly sources: readonly Source[];
  /** That all was computed, and when: «Beregnet 22. november 2026». */
  readonly computed: string;
  /** None of what is made up: a picture is passed on without its page. */
  readonly picture?: FilePicture | DrawnPicture;
  /** Address of all figures of the indicator; none of what is made up. */
  readonly csv?: string;
  /** Address of the chart itself. */
  readonly link: string;
  /** What is pasted on another site to show the chart there. */
  readonly code?: Code;
  readonly language: Language;
}

/** A chart that lies here as files: their addresses. */
export interface FilePicture {
  readonly svg: string;
  readonly png: string;
}

/** A chart that has no file until the reader asks for one, and the browser draws it. */
export interface DrawnPicture {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Who made it, when, and its full address: the last line in the picture. */
  readonly made: string;
}

export interface Code {
  readonly html: string;
  /** What to do besides, where a script lets one. */
  readonly note?: string;
}

export function figureFoot({ scene, sources, computed, picture, csv, link, code, language }: Foot): string {
  const t = figureTexts[language];
  const shown = figureSources(sources, language).map((sentence) => `<span>${escapeText(sentence)}</span> `);
  return (
    `<div class="figure-foot" data-walk="${escapeText(t.walk)}" data-pagefind-ignore>` +
    `<p class="muted">${shown.join('')}${escapeText(computed)}.</p>` +
    `<p class="cluster figure-files" role="group" aria-label="${escapeText(t.files(scene.title))}"` +
    (picture !== undefined && 'name' in picture
      ? ` data-name="${escapeText(picture.name)}" data-made="${escapeText(picture.made)}">${buttons}`
      : `>${picture === undefined ? '' : links(picture)}`) +
    (csv === undefined ? '' : download(csv, 'CSV')) +
    `<a href="${escapeText(link)}">${escapeText(t.link)}</a></p>${figureTable(scene, language)}` +
    (code === undefined ? '' : folded(t.code, code)) +
    '</div>'
  );
}

const download = (address: string, format: string): string =>
  `<a href="${escapeText(address)}" download>${format}</a>`;

const links = ({ svg, png }: FilePicture): string => download(svg, 'SVG') + download(png, 'PNG');

/** What a script shows, which alone can do what they say. */
const buttons = ['svg', 'png']
  .map(
    (format) =>
      `<button type="button" class="quiet" data-save="${format}" hidden>${format.toUpperCase()}</button>`,
  )
  .join('');

const folded = (summary: string, { html, note }: Code): string =>
  `<details><summary>${escapeText(summary)}</summary>${note === undefined ? '' : `<p hidden>${escapeText(note)}</p>`}` +
  `<p class="copy">${escapeText(html)}</p></details>`;

/** A chart's figures as a table, folded away until asked for. */
export const figureTable = (scene: Pick<Scene, 'title' | 'table'>, language: Language): string =>
  `<details><summary>${escapeText(figureTexts[language].table)}</summary>` +
  `<div class="scroll numbers" tabindex="0" role="region" aria-label="${escapeText(scene.title)}">${toTable(scene)}</div></details>`;

/** Names the file of a chart by what it shows, and of whom. */
export const pictureName = (indicator: string, places: readonly string[]): string =>
  [indicator, ...places.map(slugify)].join('-');

/** Code for a chart that no other site can fetch: the link, and what the chart says. */
export const linkCode = (
  { title, summary }: Pick<Scene, 'title' | 'summary'>,
  address: string,
  language: Language,
): Code => ({
  html: `<p><a href="${escapeText(address)}">${escapeText(title)}</a>. ${escapeText(summary)}</p>`,
  note: figureTexts[language].codeText,
});
