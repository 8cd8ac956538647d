/** The form's choices, as data: what a child can point at, in which situation and where. */
import type { Setting, Situation } from '@apen-oppvekst/data-schema/terms';
import type { Texts } from './locales/nb.ts';
import type { PictureId } from './pictograms.ts';

type Choices = Texts['choices'];
export type What = keyof Choices['what'];
export type Where = keyof Choices['where'];
export type Since = keyof Choices['since'];
export type Wish = keyof Choices['wish'];

/** A choice is never a picture alone: its words are in the locales by its id. */
export interface Choice<Id extends string> {
  readonly id: Id;
  readonly pictogram: PictureId;
}

const pictured: Readonly<Record<What, PictureId>> = {
  words: 'talk',
  leftOut: 'alone',
  hits: 'hit',
  threats: 'afraid',
  takes: 'sad',
  online: 'phone',
  pictures: 'phone',
  touches: 'stop',
  shouts: 'angry',
  holds: 'hit',
  ignores: 'alone',
  fights: 'angry',
  alone: 'alone',
  other: 'question',
};

/** What can be said of each situation. Of one who cannot go on nothing more is asked. */
const whatOf: Readonly<Record<Situation, readonly What[]>> = {
  peer: ['words', 'leftOut', 'hits', 'threats', 'takes', 'online', 'pictures', 'touches', 'other'],
  adultThere: ['shouts', 'words', 'holds', 'hits', 'touches', 'threats', 'ignores', 'other'],
  atHome: ['hits', 'shouts', 'threats', 'touches', 'fights', 'alone', 'pictures', 'other'],
  despair: [],
};

/** What a child of a kindergarten does not meet. */
const notInKindergarten: readonly What[] = ['online'];

export const whatChoices = (situation: Situation, setting: Setting): Choice<What>[] =>
  whatOf[situation]
    .filter((id) => setting === 'school' || !notInKindergarten.includes(id))
    .map((id) => ({ id, pictogram: pictured[id] }));

const schoolPlaces: readonly Choice<Where>[] = [
  { id: 'inside', pictogram: 'adult' },
  { id: 'outside', pictogram: 'friends' },
  { id: 'changing', pictogram: 'stop' },
  { id: 'after', pictogram: 'heart' },
  { id: 'way', pictogram: 'home' },
  { id: 'online', pictogram: 'phone' },
  { id: 'other', pictogram: 'question' },
];

const kindergartenPlaces: readonly Choice<Where>[] = [
  { id: 'indoors', pictogram: 'home' },
  { id: 'outdoors', pictogram: 'friends' },
  { id: 'care', pictogram: 'stop' },
  { id: 'rest', pictogram: 'heart' },
  { id: 'trip', pictogram: 'family' },
  { id: 'other', pictogram: 'question' },
];

/** Where it happens is asked only of what happens there. */
export const whereChoices = (situation: Situation, setting: Setting): readonly Choice<Where>[] =>
  situation === 'peer' || situation === 'adultThere'
    ? setting === 'school'
      ? schoolPlaces
      : kindergartenPlaces
    : [];

export const sinceChoices: readonly Choice<Since>[] = [
  { id: 'today', pictogram: 'clock' },
  { id: 'days', pictogram: 'calendar' },
  { id: 'weeks', pictogram: 'calendar' },
  { id: 'long', pictogram: 'calendar' },
  { id: 'unknown', pictogram: 'question' },
];

export const wishChoices: readonly Choice<Wish>[] = [
  { id: 'stop', pictogram: 'stop' },
  { id: 'talk', pictogram: 'talk' },
  { id: 'near', pictogram: 'adult' },
  { id: 'know', pictogram: 'heart' },
  { id: 'askFirst', pictogram: 'self' },
  { id: 'unknown', pictogram: 'question' },
];
