import type { Language } from '@apen-oppvekst/data-schema';

/**
 * Tells sentences about the law from advice. A sentence is about the law when it
 * - names it: a section sign, a statute, a duty, a ban, a punishment, a right that somebody has,
 * - lays a duty on those whom the law binds («skolen må», «da skal rektor»), or
 * - says what a child is due («du skal ha det trygt»).
 *
 * What a reader is asked to do («si det til en voksen», «du må melde deg på først») is advice, and so is a
 * promise that somebody gives in their own name («vi voksne skal hjelpe deg»).
 */
export const saysLaw = (text: string, language: Language): boolean =>
  text.split(/(?<=[.!?])\s+/).some((sentence) => patterns[language].some((each) => each.test(sentence)));

interface LawWords {
  /** What names the law. */
  readonly names: string;
  /** What names it only with a capital letter. */
  readonly title?: string;
  /** Those whom the law binds. */
  readonly bound: string;
  readonly duty: string;
  /** What a child is due. */
  readonly due: string;
}

// Word boundaries that know æ, ø and å, which `\b` does not.
const start = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

const words: Readonly<Record<Language, LawWords>> = {
  nb: {
    names: `§|${start}\\p{L}*(?:loven|lova|lovens|forskriften)${end}|${start}(?:plikt|forbud|forbudt|straff)|${start}(?:ha|har|hadde|får|gir \\p{L}+) rett (?:til|på)${end}|${start}retten til å${end}`,
    bound:
      'skolen|skole|barnehagen|rektor|styrer|ledelsen|(?<!vi )(?:de |den |alle )?voksne|ansatte|personalet|lærer(?:en|ne)?|(?:de|alle) som (?:jobber|arbeider)|kommunen|fylkeskommunen|eieren|den som eier|statsforvalteren|barnevernet',
    duty: 'skal|må|plikter',
    due: '(?:du|barnet|barnet ditt|barnet mitt|barn|alle barn|eleven|elever) skal (?:ha|få|bli|høres)',
  },
  nn: {
    names: `§|${start}\\p{L}*(?:(?<!har |hadde )lova(?! å)|forskrifta)${end}|${start}(?:plikt|forbod|forbode|straff)|${start}(?:ha|har|hadde|får|gir \\p{L}+) rett (?:til|på)${end}|${start}retten til å${end}`,
    bound:
      'skolen|skulen|skole|skule|barnehagen|rektor|styrar|styraren|leiinga|(?<!vi )(?:dei |den |alle )?vaksne|tilsette|personalet|lærar(?:en|ane)?|(?:dei|alle) som (?:jobbar|arbeider)|kommunen|fylkeskommunen|eigaren|den som eig|statsforvaltaren|barnevernet',
    duty: 'skal|må|pliktar',
    due: '(?:du|barnet|barnet ditt|barnet mitt|barn|alle barn|eleven|elevar) skal (?:ha|få|bli|høyrast)',
  },
  sv: {
    names: `§|${start}\\p{L}*lag(?:en|ens)${end}|${start}enligt lag${end}|${start}(?:skyldig|förbjud|förbud|straff)|${start}(?:ha|har|hade|får|ger \\p{L}+) rätt (?:till|att)${end}|${start}rätten (?:till|att)${end}`,
    bound:
      'skolan|skola|förskolan|rektor|rektorn|ledningen|(?<!vi )(?:de |den |alla )?vuxna|personal|personalen|lärare|läraren|lärarna|(?:de|alla) som (?:jobbar|arbetar)|kommunen|huvudman|huvudmannen|den som äger|skolinspektionen|socialtjänsten',
    duty: 'ska|skall|måste',
    due: '(?:du|barnet|ditt barn|mitt barn|barn|alla barn|eleven|elever) (?:ska|skall) (?:ha|få|bli|känna)',
  },
  en: {
    names: `§|${start}(?:laws?|statutes?)${end}|${start}(?:duty|duties|forbid|forbidden|punish)|${start}(?:have|has|had|gives you|with) (?:a|the) right to${end}|${start}the right to${end}`,
    title: `${start}Act${end}`,
    bound:
      'school|kindergarten|preschool|principal|head|management|(?<!we )(?:the |all )?adults?|staff|employees?|teachers?|(?:those|all|everyone) who works?|municipality|county|owner|those who own|county governor|statsforvalteren|child welfare|social services',
    duty: 'must|shall|has to|have to',
    due: '(?:you|your child|the child|children|every child|pupils?) (?:shall|must|should) (?:have|get|be heard|be safe)',
  },
};

const patternsOf = ({ names, title, bound, duty, due }: LawWords): RegExp[] => [
  ...(title === undefined ? [] : [new RegExp(title, 'u')]),
  ...[
    names,
    // «Alle som jobber på skolen, må …»: a few words may stand between, never a clause of its own.
    `${start}(?:${bound})${end}(?:,? [^\\s.:;?!]+){0,5},? (?:${duty})${end}`,
    `${start}(?:${duty}) (?:[^\\s.:;?!]+ ){0,2}(?:${bound})${end}`,
    `${start}(?:${due})${end}`,
  ].map((pattern) => new RegExp(pattern, 'iu')),
];

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  nb: patternsOf(words.nb),
  nn: patternsOf(words.nn),
  sv: patternsOf(words.sv),
  en: patternsOf(words.en),
};
