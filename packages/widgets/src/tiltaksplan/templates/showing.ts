import { html, type TemplateResult } from 'lit/html.js';
import type { Language, PlanRecord } from '@apen-oppvekst/data-schema/terms';
import type { Texts } from '../locales/index.ts';
import type { PlanView } from '../tiltaksplan.view.ts';

/** What every part of the tracker is drawn from. */
export interface Showing {
  readonly record: PlanRecord;
  readonly view: PlanView;
  /** The reader's language; the plan has its own. */
  readonly language: Language;
  readonly t: Texts;
  /** Heading level of the headline; sections and groups follow below it. */
  readonly level: number;
  /** Turns an address relative to the portal's root into a whole one. */
  readonly portal: (path: string) => string;
}

/** A piece of a template; empty when there is nothing to say. */
type Piece = TemplateResult | '';

/** The plan's own words, marked with the plan's language. */
export const said = ({ record }: Showing, text: string | undefined): Piece =>
  text ? html`<span lang=${record.plan.language}>${text}</span>` : '';

/** A heading `below` levels under the headline. Real heading tags cannot be chosen at run time in a template. */
export const heading = ({ level }: Showing, below: number, content: unknown): TemplateResult =>
  html`<span role="heading" aria-level=${Math.min(6, level + below)}>${content}</span>`;

/** One entry of a description list. */
export const entry = (term: string, content: unknown): Piece =>
  content
    ? html`<div>
        <dt>${term}</dt>
        <dd>${content}</dd>
      </div>`
    : '';

export const paragraph = (content: unknown, term?: string): Piece =>
  content ? html`<p>${term ? `${term}: ` : ''}${content}</p>` : '';

export const list = (contents: readonly unknown[]): Piece =>
  contents.length > 0
    ? html`<ul>
        ${contents.map((content) => html`<li>${content}</li>`)}
      </ul>`
    : '';

/** A link to a page of the portal. */
export const page = ({ portal }: Showing, path: string, text: unknown): TemplateResult =>
  html`<a href=${portal(path)}>${text}</a>`;

/** A passage word for word, and where it stands. */
export const quote = (
  showing: Showing,
  { quote: words, place }: { quote: string; place: string },
): TemplateResult =>
  html`<blockquote>${said(showing, words)} <cite>${said(showing, place)}</cite></blockquote>`;
