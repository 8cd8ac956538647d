/** From what a web editor has answered to what the code is made of. Pure. */
import {
  audiencesAt,
  isProvisionalUnitId,
  type Audience,
  type Language,
} from '@apen-oppvekst/data-schema/terms';
import {
  editorAnswers,
  isLoopback,
  type Colours,
  type EditorAnswer,
  type EmbedRequest,
  type Subject,
  type Widget,
} from '@apen-oppvekst/widgets/embed-code';
import { countryOfChosen, type Chosen } from './choices.ts';

export interface Answers {
  readonly widget: Widget;
  readonly chosen: Chosen;
  readonly language: Language;
  readonly editor: EditorAnswer;
  /** Who reads; without it the reader is asked. */
  readonly audience?: Audience | undefined;
  readonly colours?: Colours | undefined;
  /** Empty for none. */
  readonly exitUrl: string;
  /** The folder on the municipality's own server; empty for ours. */
  readonly files: string;
}

/** What the site that makes the code knows of itself. */
export interface Publication {
  /** The portal's address. */
  readonly portal: string;
  readonly version: string;
  /** By widget, `sha384-…`. */
  readonly integrity: Readonly<Partial<Record<Widget, string>>>;
}

/** Those who may be told apart at a place, where the widget tells them apart. */
export function audiencesFor(widget: Widget, chosen: Chosen): readonly Audience[] {
  if (widget === 'hjelp') return ['parent', 'staff'];
  if (widget !== 'rettigheter') return [];
  if (chosen.kind === 'anywhere' && chosen.setting !== undefined)
    return audiencesAt(chosen.country, chosen.setting, undefined);
  return chosen.kind === 'unit'
    ? audiencesAt(countryOfChosen(chosen), chosen.unit.setting, chosen.unit.gradeSpan)
    : [];
}

/**
 * Whether code may point to this machine: the portal does, and so does the address that the page is read at.
 * @param pageHost host name of the page, without its port
 */
export const isPractice = (portal: string, pageHost: string): boolean =>
  isLoopback(new URL(portal).hostname) && isLoopback(pageHost);

/** Of a widget and what was chosen for another, `undefined`. */
export function requestOf(
  answers: Answers,
  { portal, version, integrity }: Publication,
  demo: boolean,
): EmbedRequest | undefined {
  const choice = editorAnswers[answers.editor];
  // A link and a frame carry no colours, folder or exit.
  const inPage = choice.form === 'div' || choice.form === 'element';
  const subject = subjectOf(inPage ? answers : { ...answers, exitUrl: '' });
  if (subject === undefined) return undefined;
  return {
    ...subject,
    ...choice,
    language: answers.language,
    portal,
    version,
    integrity: integrity[answers.widget],
    ...(inPage && { colours: answers.colours, files: answers.files || undefined }),
    demo,
  };
}

function subjectOf({ widget, chosen, audience, exitUrl }: Answers): Subject | undefined {
  const country = countryOfChosen(chosen);
  const reader = audience && audiencesFor(widget, chosen).includes(audience) ? audience : undefined;
  // No record is promised for a unit whose id may change.
  const unit = chosen.kind === 'unit' && !isProvisionalUnitId(chosen.unit.id) ? chosen.unit.id : undefined;
  switch (widget) {
    case 'si-ifra': {
      if (chosen.kind !== 'unit') return undefined;
      const { id, name, joined } = chosen.unit;
      return { widget, unit: { id, name, joined }, exitUrl: exitUrl || undefined };
    }
    case 'rettigheter': {
      if (!isPlace(chosen)) return undefined;
      const setting = chosen.kind === 'unit' ? chosen.unit.setting : chosen.setting;
      return setting && { widget, country, setting, unit, audience: reader };
    }
    case 'hjelp':
      return isPlace(chosen) ? { widget, country, unit, audience: reader } : undefined;
    case 'tiltaksplan':
      return chosen.kind === 'plan' ? { widget, country, plan: chosen.plan } : undefined;
    case 'indikator': {
      if (chosen.kind !== 'figure') return undefined;
      const { indicator, municipality: area, title, path } = chosen.figure;
      return { widget, country, figure: { indicator, area, title: `${title}, ${chosen.place}`, path } };
    }
  }
}

/** One unit, or every place of a kind. */
const isPlace = (chosen: Chosen): chosen is Extract<Chosen, { kind: 'unit' | 'anywhere' }> =>
  chosen.kind === 'unit' || chosen.kind === 'anywhere';
