/** What to do now, in the law's order. */
import { html, type TemplateResult } from 'lit';
import type { Report } from '../../protocol/index.ts';
import { Screen } from '../screen.ts';
import { parts } from '../styles.ts';
import { caseStyles } from './case.styles.ts';

export class WhatNow extends Screen {
  static override styles = [parts, caseStyles];
  static override properties = { ...Screen.properties, report: { attribute: false } };
  declare report: Report;
  override render(): TemplateResult {
    const { case: say } = this.say;
    return html`<h2>${say.whatNow}</h2><p>${say.whatNowNone}</p>`;
  }
}
