/** Which template a state is drawn with. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { pathOf, type Screen } from './flow.ts';
import * as backAgain from './screens/back.ts';
import { before } from './screens/before.ts';
import { code } from './screens/code.ts';
import { closed, full, help, notYours } from './screens/help.ts';
import * as questions from './screens/questions.ts';
import { done, sent } from './screens/sent.ts';
import { contact, words } from './screens/writing.ts';
import { back, progress, type Showing } from './showing.ts';

const asked: Readonly<Record<Screen, (showing: Showing) => TemplateResult>> = {
  who: questions.who,
  age: questions.age,
  situation: questions.situation,
  help,
  leader: questions.leader,
  mayRead: questions.mayRead,
  toOwner: questions.toOwner,
  full,
  what: questions.what,
  where: questions.where,
  since: questions.since,
  wish: questions.wish,
  text: words,
  contact,
  before,
  code,
};

const views = {
  notYours,
  closed,
  sent,
  done,
  enter: backAgain.enter,
  dialogue: backAgain.dialogue,
  empty: backAgain.empty,
  emptied: backAgain.emptied,
};

/** Those that one can go back from. */
const leadsBack = ['notYours', 'closed', 'enter', 'empty'];

export function view(showing: Showing): TemplateResult {
  const { state, place } = showing;
  if (state.view === 'start') return html``;
  if (state.view !== 'ask')
    return html`${leadsBack.includes(state.view) ? back(showing) : nothing} ${views[state.view](showing)}`;
  const path = pathOf(place, state.answers);
  // Once it is on its way, what it says stays as it is.
  const fixed = state.screen === 'code' && state.stage !== 'not-sent';
  return html`<div class="way">${fixed ? nothing : back(showing)} ${progress(showing, path)}</div>
    ${asked[state.screen](showing)}`;
}
