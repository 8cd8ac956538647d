/**
 * What in a draft could tell who wrote the report. The answer is sealed for the code's owner, but that child may
 * read it on a telephone others see, and words carried on from a report are recognised by the one it is about.
 * This finds what a tired adult overlooks; that it finds nothing is no promise.
 */

export interface Revealing {
  /** Parts of what the child gave as a way to reach them. */
  readonly contact: readonly string[];
  /** Words that look like names. */
  readonly names: readonly string[];
  /** Four words or more that stand in the report too. */
  readonly quotes: readonly string[];
}

const run = /[\p{L}\p{N}@.+_'’-]+/gu;
const letter = /[\p{L}\p{N}]/u;
const quotedWords = 4;

/** Capitalised in the middle of a sentence without being a name of a person. */
const notNames = new Set(
  [
    'Barneombudet',
    'Bris',
    'BUP',
    'De',
    'DO',
    'Dere',
    'English',
    'FAU',
    'I',
    'Internett',
    'Jeg',
    'Mobbeombudet',
  ]
    .concat([
      'Norge',
      'PPT',
      'SFO',
      'Skolinspektionen',
      'Sverige',
      'Statsforvalteren',
      'Statsforvaltaren',
      'Vi',
    ])
    .concat(['BEO', 'Instagram', 'Messenger', 'Roblox', 'Snap', 'Snapchat', 'Teams', 'TikTok', 'YouTube'])
    .concat(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
    .map((name) => name.toLowerCase()),
);

/** Words of a contact that say how, not whom. */
const howToReach = new Set(
  (
    'eller eventuelt etter kan med meg min mitt mine navn namn namnet navnet heter heiter klasse klassen skole skolen ' +
    'ring ringe ringje sms send sende skriv melding mobil mobilen telefon tlf nummer nummeret epost mail snap insta ' +
    'helst ikke ikkje bare berre også mamma pappa før eller ellers og kontakt teams eller gjerne dere dykk ' +
    'jag mig min mitt heter ringa skicka skriv inte helst klass skola klassen skolan efter ' +
    'you can call text write send with and the name class school phone number mail not after before please'
  ).split(' '),
);

const lower = (text: string): string => text.toLowerCase();

/**
 * Runs of what may stand in a word, each to its last letter. The end is looked for from the end: a report may be
 * 16,000 hyphens, and a pattern that asks for a letter last would try each of them against all that follow.
 */
export const wordsOf = (text: string): string[] =>
  (text.match(run) ?? []).map(toLastLetter).filter((each) => each !== '');

function toLastLetter(found: string): string {
  const signs = [...found];
  const last = signs.findLastIndex((sign) => letter.test(sign));
  return signs.slice(0, last + 1).join('');
}

/** A name with digits, as many have where they are reached. */
function isHandle(part: string): boolean {
  const letters = part.search(/\p{L}{3}/u);
  return letters !== -1 && /\d/.test(part.slice(letters));
}

const unique = (found: readonly string[]): string[] => [...new Set(found)];

/** Looks through a draft. `known` are words that everybody may see, such as the unit's name. */
export function revealing(
  draft: string,
  report: { readonly text: string; readonly contact?: string },
  known: readonly string[] = [],
): Revealing {
  return {
    contact: contactIn(draft, report.contact ?? '', report.text),
    names: namesIn(draft, report.text, known),
    quotes: quotesIn(draft, report.text),
  };
}

export const revealsNothing = ({ contact, names, quotes }: Revealing): boolean =>
  contact.length + names.length + quotes.length === 0;

/**
 * Words, addresses and numbers of the contact that stand in the draft; a number however it is spaced. Some write how
 * to reach them in the text itself: there an address, a number or a name with digits counts.
 */
function contactIn(draft: string, contact: string, text: string): string[] {
  const inDraft = new Set(wordsOf(lower(draft)));
  const said = wordsOf(contact).filter((part) => /\p{L}{3}/u.test(part) && !howToReach.has(lower(part)));
  const written = wordsOf(text).filter((part) => part.includes('@') || isHandle(part));
  const digits = draft.replaceAll(/[\s.-]/g, '');
  const numbers = (`${contact}\n${text}`.match(/\+?\d(?:[ .-]?\d){4,}/g) ?? []).filter((number) =>
    digits.includes(number.replaceAll(/[\s.+-]/g, '')),
  );
  return unique([...[...said, ...written].filter((part) => inDraft.has(lower(part))), ...numbers]);
}

/** Capitalised words inside a sentence, in the draft, or in the report and then in the draft anywhere. */
function namesIn(draft: string, report: string, known: readonly string[]): string[] {
  const ordinary = new Set([...notNames, ...known.flatMap((text) => wordsOf(lower(text)))]);
  const named = new Set(capitalisedInside(report).map(lower));
  const inside = new Set(capitalisedInside(draft));
  return unique(
    wordsOf(draft).filter(
      (each) => (inside.has(each) || named.has(lower(each))) && !ordinary.has(lower(each)),
    ),
  );
}

function capitalisedInside(text: string): string[] {
  return text
    .split(/[.!?:\n]+|["«»“”–]/u)
    .flatMap((sentence) => wordsOf(sentence).slice(1))
    .filter((each) => /^\p{Lu}\p{Ll}/u.test(each));
}

/** The longest runs of words that both have, each as it stands in the draft. */
function quotesIn(draft: string, report: string): string[] {
  const own = wordsOf(draft);
  const theirs = ` ${wordsOf(lower(report)).join(' ')} `;
  const stands = (from: number, to: number) => theirs.includes(` ${lower(own.slice(from, to).join(' '))} `);
  const found: string[] = [];
  for (let from = 0; from + quotedWords <= own.length;) {
    let to = from + quotedWords;
    if (!stands(from, to)) {
      from += 1;
      continue;
    }
    while (to < own.length && stands(from, to + 1)) to += 1;
    found.push(own.slice(from, to).join(' '));
    from = to;
  }
  return unique(found);
}
