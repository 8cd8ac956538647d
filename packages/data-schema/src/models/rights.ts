import { z } from 'zod';
import { countries } from '../terms/codes.ts';
import { audiences, concerned, pictogramPattern, settings, situations } from '../terms/national.ts';
import { FourLanguages } from './law.ts';
import { Slug, Text } from './primitives.ts';

/**
 * What a text rests on: ids of law sections (`law.json`), sources (`sources.json`) or convention articles
 * (`art-12`). Advice of our own names the source `eget-raad`; a sentence about the law may not rest on
 * that alone.
 */
const basis = z.array(Slug).min(1);

/** A picture from `national/pictograms.json`. */
const pictogram = Slug;

/** A sentence or a few, with what they rest on. */
export const Statement = z.strictObject({
  id: Slug,
  text: FourLanguages,
  basis,
  /** Whom it is said to, where that matters; without it, to everyone. */
  for: z.array(z.enum(concerned)).min(1).optional(),
  pictogram: pictogram.optional(),
});
export type Statement = z.infer<typeof Statement>;

/** A right, as a card. */
export const RightsCard = z.strictObject({
  id: Slug,
  title: FourLanguages,
  text: FourLanguages,
  basis,
  pictogram: pictogram.optional(),
});
export type RightsCard = z.infer<typeof RightsCard>;

/** One step of what happens after somebody has spoken up. Never with a count of days that the law has not. */
export const RightsStep = z.strictObject({
  id: Slug,
  title: FourLanguages,
  text: FourLanguages,
  /** The law's own word for when, or the date it points to, in plain words: «så fort som mulig». */
  when: FourLanguages.optional(),
  /** The word itself, in the law's language: `snarast`. */
  lawWord: Text.optional(),
  basis,
  pictogram: pictogram.optional(),
});
export type RightsStep = z.infer<typeof RightsStep>;

/** A question that keeps people from speaking up, and an honest answer. */
export const Worry = z.strictObject({ id: Slug, question: FourLanguages, answer: FourLanguages, basis });
export type Worry = z.infer<typeof Worry>;

/** A letter a parent can print and fill in by hand. */
export const Letter = z.strictObject({
  title: FourLanguages,
  /** What to do with it. */
  lead: FourLanguages,
  /** To whom: «Til rektor ved». A line to write on follows. */
  to: FourLanguages,
  /** Opening lines; each is followed by lines to write on when `blank` is set. */
  paragraphs: z
    .array(z.strictObject({ text: FourLanguages, basis, blank: z.boolean().default(false) }))
    .min(1),
  /** The points that the written plan shall answer. */
  points: z.array(z.strictObject({ text: FourLanguages, basis })).min(1),
  /** What may be asked for besides: an interpreter. */
  requests: z.array(z.strictObject({ text: FourLanguages, basis })).default([]),
  /** «Sted og dato», «Underskrift». */
  signature: FourLanguages,
});
export type Letter = z.infer<typeof Letter>;

/** Everything told to one audience. */
export const AudienceText = z.strictObject({
  audience: z.enum(audiences),
  /** A heading that speaks to the reader. */
  title: FourLanguages,
  lead: FourLanguages,
  /** What the headings and the lead rest on, where they say what the law gives. */
  basis: basis.optional(),
  rights: z.array(RightsCard).min(1),
  /** Heading of the steps: «Hva skjer når du sier ifra?» */
  stepsTitle: FourLanguages,
  steps: z.array(RightsStep).min(1),
  worries: z.array(Worry).default([]),
  letter: Letter.optional(),
});
export type AudienceText = z.infer<typeof AudienceText>;

/** `national/{country}/rights.{setting}.json` */
export const RightsFile = z.strictObject({
  country: z.enum(countries),
  setting: z.enum(settings),
  audiences: z.array(AudienceText).min(1),
});
export type RightsFile = z.infer<typeof RightsFile>;

/** The dialog's own words. None of them says anything about the law. */
export const speakUpWords = [
  /** «Si ifra» */
  'title',
  /** «Er det fare nå?» */
  'danger',
  /** What to do then, before the numbers. */
  'dangerText',
  /** «Er dette skolen din?» */
  'isThisYours',
  'yes',
  'no',
  /** What one can do when it is another school. */
  'notYours',
  /** «Hvem gjelder det?» */
  'whoQuestion',
  'self',
  'other',
  'myChild',
  /** «Hva handler det om?» */
  'whatQuestion',
  /** «Slik kan du si ifra her» */
  'channels',
  /** «Skriv til skolen»: the way to the sealed form. */
  'write',
  /** «Hvem leser det?» and «Når?» */
  'readBy',
  'when',
  /** Said when a channel does not say when it is read. */
  'whenUnknown',
  /** «Stengt nå» and «Stengt snart», before the name and days of a closed period. */
  'closedNow',
  'closedSoon',
  /** What nobody reading means, and what to do until then. */
  'closedText',
  /** «Godt å vite»: what else is true, folded. */
  'more',
  /** «Hva må de si videre?» */
  'passOn',
  /** «Snakk med noen nå» */
  'help',
  /** «Slik forteller du det til en voksen» */
  'tellAnAdult',
  /** «Denne skolen har ikke tatt i bruk tjenesten. Ingen på skolen får beskjed herfra.» */
  'notJoined',
  /** «Hva bygger dette på?» */
  'sources',
  /** «Tekstene er ikke kvalitetssikret.» */
  'unchecked',
  /** What a school's own device or network can remember. Never a promise of no trace. */
  'device',
  /** What the quick exit does, and that Shift three times does the same. */
  'exitHelp',
  /** «Øvelse, ingen leser dette» */
  'practice',
  /** Said where a practice's address or number would be. */
  'practiceChannel',
  /** Said beside the form of a practice, which can be sent. */
  'practiceForm',
] as const;
export type SpeakUpWord = (typeof speakUpWords)[number];

const SituationText = z.strictObject({
  id: z.enum(situations),
  label: FourLanguages,
  /** The label once the reader has said whom it is about, where the one above does not fit: «Noen har det så vondt …» */
  labelFor: z.partialRecord(z.enum(concerned), FourLanguages).optional(),
  pictogram,
  /** Help comes before the unit's channels. */
  helpFirst: z.boolean(),
  statements: z.array(Statement).min(1),
  /** Help services, in order: ids in `help.json`. */
  services: z.array(Slug).min(1),
});

const SpeakUpText = z.strictObject({
  words: z.strictObject(
    Object.fromEntries(speakUpWords.map((word) => [word, FourLanguages])) as Record<
      SpeakUpWord,
      typeof FourLanguages
    >,
  ),
  /** Pictures of whom it is about. */
  pictograms: z.strictObject({ self: pictogram, other: pictogram, myChild: pictogram }),
  situations: z.array(SituationText).length(situations.length),
  tellAnAdult: z.array(Statement).min(1),
  passOn: z.array(Statement).min(1),
});

/** `national/{country}/speak-up.json` */
export const SpeakUpFile = z.strictObject({
  country: z.enum(countries),
  school: SpeakUpText,
  kindergarten: SpeakUpText,
});
export type SpeakUpFile = z.infer<typeof SpeakUpFile>;

/** A drawing, as the inside of an `svg` element: shapes with presentation attributes, nothing that runs. */
export const Pictogram = z.strictObject({
  id: Slug,
  /** Its name in the set it comes from. */
  name: Text,
  viewBox: z.string().regex(/^[\d. -]+$/, { error: 'view-box-form' }),
  body: z.string().regex(pictogramPattern, { error: 'pictogram-form' }),
});
export type Pictogram = z.infer<typeof Pictogram>;

/** `national/pictograms.json` */
export const PictogramFile = z.strictObject({
  /** A source in `national/sources.json`, with the licence and the credit line. */
  source: Slug,
  pictograms: z.array(Pictogram).min(1),
});
export type PictogramFile = z.infer<typeof PictogramFile>;
