/** What the page hands to its script, in `<script type="application/json" id="oppsett">`. */
import type {
  Concerned,
  Country,
  FormPlace,
  Language,
  Situation,
  SpeakUpRecord,
  SpeakUpWord,
  StatementRecord,
} from '@apen-oppvekst/data-schema/terms';
import type { PageModel } from './page-model.ts';

/** Id of the element it lies in. */
export const setupId = 'oppsett';

/** A sentence of the release, and to whom it is said. */
export interface Said {
  readonly text: string;
  readonly for?: readonly Concerned[];
}

/** Somebody to ring. */
export interface Line {
  readonly name: string;
  readonly phone: string;
  readonly emergency: boolean;
}

export interface SituationWords {
  readonly id: Situation;
  readonly label: string;
  readonly labelFor?: Readonly<Partial<Record<Concerned, string>>>;
  readonly pictogram: string;
  /** Only where help comes first. */
  readonly statements?: readonly Said[];
  readonly lines: readonly Line[];
}

export interface Setup {
  readonly language: Language;
  readonly country: Country;
  readonly tenant: Omit<PageModel['tenant'], 'name'>;
  readonly unit: PageModel['unit'];
  readonly rootKey: string;
  readonly groups: PageModel['groups'];
  readonly reading: PageModel['reading'];
  readonly base: string;
  readonly words: Readonly<
    Pick<
      Record<SpeakUpWord, string>,
      'notYours' | 'whoQuestion' | 'whatQuestion' | 'passOn' | 'help' | 'tellAnAdult'
    >
  >;
  readonly who: readonly { readonly id: Concerned; readonly label: string; readonly pictogram: string }[];
  readonly situations: readonly SituationWords[];
  readonly tellAnAdult: readonly Said[];
  readonly passOn: readonly Said[];
  /** What the form says at some places in it. */
  readonly form: Readonly<Record<FormPlace, readonly Said[]>>;
  /** «Haster det?» */
  readonly urgent: readonly Line[];
}

const said = ({ text, for: to }: StatementRecord): Said => ({ text, ...(to && { for: to }) });

/** Numbers of services of the whole country that a child may be shown, in their order. */
function linesOf({ services }: SpeakUpRecord, ids: readonly string[]): Line[] {
  return ids.flatMap((id) => {
    const found = services.find((each) => each.id === id);
    if (!found?.phone || found.areas.length > 0) return [];
    return [{ name: found.name, phone: found.phone.value, emergency: found.kind === 'emergency' }];
  });
}

/** Emergency numbers for harm to a person; 110, for fire, is not among them. */
const forPersons = ['112', '113'];

export function urgentOf(record: SpeakUpRecord): Line[] {
  const all = linesOf(
    record,
    record.services.map(({ id }) => id),
  );
  const emergency = all.filter(({ emergency: urgent, phone }) => urgent && forPersons.includes(phone));
  const childLine = record.services.find(({ kind, phone }) => kind === 'childLine' && phone);
  return [...emergency, ...(childLine ? linesOf(record, [childLine.id]) : [])];
}

/** Of what the release tells, what the form says: the page stays small. */
export function setupOf(model: PageModel): Setup {
  const { language, country, unit, rootKey, groups, reading, base, speakUp } = model;
  const { name: _, ...tenant } = model.tenant;
  const { notYours, whoQuestion, whatQuestion, passOn, help, tellAnAdult } = speakUp.words;
  return {
    language,
    country,
    tenant,
    unit,
    rootKey,
    groups,
    reading,
    base,
    words: { notYours, whoQuestion, whatQuestion, passOn, help, tellAnAdult },
    who: speakUp.who,
    situations: speakUp.situations.map(
      ({ id, label, labelFor, pictogram, helpFirst, statements, services }) => ({
        id,
        label,
        ...(labelFor && { labelFor }),
        pictogram,
        ...(helpFirst && { statements: statements.map(said) }),
        lines: helpFirst ? linesOf(speakUp, services) : [],
      }),
    ),
    tellAnAdult: speakUp.tellAnAdult.map(said),
    passOn: speakUp.passOn.map(said),
    form: Object.fromEntries(
      Object.entries(model.form.form).map(([place, all]) => [place, all.map(said)]),
    ) as Record<FormPlace, Said[]>,
    urgent: urgentOf(speakUp),
  };
}

/** What is said to this reader. */
export const saidTo = (statements: readonly Said[], reader: Concerned | undefined): Said[] =>
  statements.filter(({ for: to }) => !to || !reader || to.includes(reader));
