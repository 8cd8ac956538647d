import { html, nothing, type TemplateResult } from 'lit/html.js';
import { gradesOf, type Concerned, type Situation } from '@apen-oppvekst/data-schema/terms';
import type { WriterAge } from '../../protocol/index.ts';
import { fill } from '../fill.ts';
import { ageOf, agesAt } from '../flow.ts';
import { sinceChoices, whatChoices, whereChoices, wishChoices, type Choice } from '../form.ts';
import type { Texts } from '../locales/nb.ts';
import { pictogram as picture } from '../pictogram.ts';
import { groupWords } from '../reading-words.ts';
import { heading, main, options, paragraphs, told, type Showing } from '../showing.ts';

export const who = ({ setup, state, act }: Showing): TemplateResult =>
  html`${heading(setup.words.whoQuestion)}
  ${options(setup.who, state.answers.reporter, (id) => act.answer({ reporter: id as Concerned }))}`;

const agePictures: Readonly<Record<WriterAge, string>> = {
  junior: 'alone',
  middle: 'self',
  senior: 'other',
  adult: 'adult',
};

export const age = ({ setup, place, t, state, act }: Showing): TemplateResult =>
  html`${heading(t.ask.age)}
    <p>${t.ask.ageWhy}</p>
    ${options(
      agesAt(place, state.answers.reporter).map((id) => ({
        id,
        label: ageLabel(setup, t, id),
        pictogram: agePictures[id],
      })),
      state.answers.age,
      (id) => act.answer({ age: id as WriterAge }),
    )}`;

/** The grades of an age that this school teaches: «5. til 7. trinn». */
export function ageLabel({ country, unit }: Showing['setup'], t: Texts, id: WriterAge): string {
  if (id === 'adult') return t.ask.ages.adult;
  const { from, to } = gradesOf[country][id];
  const first = Math.max(from, unit.gradeSpan?.from ?? from);
  const last = Math.min(to, unit.gradeSpan?.to ?? to);
  const text = first === last ? t.ask.grade : t.ask.ages[id];
  return fill(text, { from: first, to: last });
}

export const situation = ({ setup, state, act }: Showing): TemplateResult =>
  html`${heading(setup.words.whatQuestion)}
  ${options(
    setup.situations.map(({ id, label, labelFor, pictogram }) => ({
      id,
      label: labelFor?.[state.answers.reporter!] ?? label,
      pictogram,
    })),
    state.answers.situation,
    (id) => act.answer({ situation: id as Situation }),
  )}`;

export const leader = (showing: Showing): TemplateResult => {
  const { t, words, state, act } = showing;
  return html`${heading(fill(t.ask.leader, words))} ${paragraphs(told(showing, 'accusedLeader'))}
  ${options(
    (['yes', 'no', 'unsure'] as const).map((id) => ({ id, label: t.ask[id] })),
    state.answers.leader,
    (id) => act.answer({ leader: id as 'yes' }),
  )}`;
};

/** Who shall read it is the child's to say, with what each choice means. */
export function mayRead(showing: Showing): TemplateResult {
  const { t, words, place, state, act } = showing;
  const { groups } = state.keys ?? { groups: { unit: null, owner: null } };
  const said = (text: string, group: Parameters<typeof groupWords>[1] | null): string =>
    fill(text, { ...words, ...(group ? groupWords(t, group) : { roles: words.owner }) });
  return html`${heading(t.ask.mayRead)} ${paragraphs(told(showing, 'accused'))}
  ${options(
    [
      { id: 'yes', label: fill(t.ask.mayReadYes, words), note: said(t.ask.mayReadYesText, groups.unit) },
      {
        id: 'no',
        label: fill(t.ask.mayReadNo, words),
        ...(place.ownerReads && { note: said(t.ask.mayReadNoText, groups.owner) }),
      },
    ],
    state.answers.mayRead,
    (id) => act.answer({ mayRead: id as 'yes' }),
  )}`;
}

export function toOwner({ t, words, state, act }: Showing): TemplateResult {
  const group = state.keys?.groups.owner;
  return html`${heading(fill(t.ask.toOwner, words))}
    <p>${fill(t.ask.toOwnerText, { ...words, ...(group && groupWords(t, group)) })}</p>
    ${main(t.ask.next, act.next)}`;
}

type Several = 'what' | 'where' | 'wish';

/** Pictures that can be chosen and let go of, as many as one likes. */
function several(
  { t, state, act }: Showing,
  title: string,
  field: Several,
  choices: readonly Choice<string>[],
): TemplateResult {
  const chosen = state.answers[field];
  const labels = t.choices[field] as Readonly<Record<string, string>>;
  const toggle = (id: string): void =>
    act.answer(
      { [field]: chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id] },
      false,
    );
  return html`${heading(title)}
    <p>${t.ask.several}</p>
    <ul class="choices several">
      ${choices.map(
        ({ id, pictogram }) =>
          html`<li>
            <button type="button" aria-pressed=${chosen.includes(id)} @click=${() => toggle(id)}>
              ${picture(pictogram)} <span>${labels[id]}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${main(chosen.length > 0 ? t.ask.next : t.ask.skip, act.next)}`;
}

const theirs = ({ state }: Showing): boolean => state.answers.reporter !== 'self';

export const what = (showing: Showing): TemplateResult =>
  several(
    showing,
    showing.t.ask.what,
    'what',
    whatChoices(showing.state.answers.situation!, showing.place.setting),
  );

export const where = (showing: Showing): TemplateResult =>
  several(
    showing,
    showing.t.ask.where,
    'where',
    whereChoices(showing.state.answers.situation!, showing.place.setting),
  );

export const wish = (showing: Showing): TemplateResult =>
  several(showing, theirs(showing) ? showing.t.ask.wishOther : showing.t.ask.wish, 'wish', wishChoices);

export const since = ({ t, state, act }: Showing): TemplateResult =>
  html`${heading(t.ask.since)}
  ${options(
    sinceChoices.map(({ id, pictogram }) => ({ id, label: t.choices.since[id], pictogram })),
    state.answers.since,
    (id) => act.answer({ since: id }),
  )}
  ${state.answers.since ? nothing : html`<button type="button" class="quiet" @click=${act.next}>${t.ask.skip}</button>`}`;

export const isJunior = ({ place, state }: Showing): boolean => ageOf(place, state.answers) === 'junior';
