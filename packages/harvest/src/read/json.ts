import type { Fault } from '@apen-oppvekst/data-schema';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { fault } from '../fault.ts';
import { around, lineText } from './text.ts';

/** Deeper than any model goes, and shallow enough that nothing that walks it runs out of stack. */
const deepest = 64;

/** JSON from text, or the place where it is not JSON, or every field that is given twice. */
export function parseJson(text: string, file: string): { value: unknown } | { faults: Fault[] } {
  const tooDeep = deepFaults(text, file);
  if (tooDeep.length > 0) return { faults: tooDeep };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  // Only the first: what follows mostly comes of it.
  const [error] = errors;
  if (error !== undefined) return { faults: [syntaxFault(error, text, file)] };
  const repeated = tree === undefined ? [] : repeatedKeys(tree, text, file);
  if (repeated.length > 0) return { faults: repeated };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // jsonc-parser lets a few things pass that JSON does not, such as raw control characters.
    return { faults: [notJson(text, file)] };
  }
}

/**
 * JSON that another's program wrote, perhaps a hundred megabytes of it. A field that is given twice is let pass, as
 * one of Udir's answers has one; `__proto__` is not, because what reads the value further would take it for something
 * else than data.
 */
export function parseSourceJson(text: string, file: string): { value: unknown } | { faults: Fault[] } {
  const tooDeep = deepFaults(text, file);
  if (tooDeep.length > 0) return { faults: tooDeep };
  const index = text.search(/"(?:_|\\u005[fF]){2}proto(?:_|\\u005[fF]){2}"/);
  if (index >= 0) {
    return {
      faults: [
        fault(file, lineText(text, index), {
          nb: 'ingen felt eller koder med navnet __proto__',
          en: 'no field or code of the name __proto__',
          came: around(text, index),
        }),
      ],
    };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const explained = parseJson(text, file);
    return 'faults' in explained ? explained : { faults: [notJson(text, file)] };
  }
}

function deepFaults(text: string, file: string): Fault[] {
  const depth = nesting(text);
  if (depth <= deepest) return [];
  return [
    fault(file, '', {
      nb: `JSON med høyst ${deepest} nivåer`,
      en: `JSON of at most ${deepest} levels`,
      came: `${depth} nivåer / levels`,
    }),
  ];
}

const notJson = (text: string, file: string): Fault =>
  fault(file, '', { nb: 'gyldig JSON', en: 'valid JSON', came: around(text, 0) });

function syntaxFault({ error, offset }: ParseError, text: string, file: string): Fault {
  const code = printParseErrorCode(error);
  return fault(file, lineText(text, offset), {
    nb: `gyldig JSON (${explanations[code]?.nb ?? code})`,
    en: `valid JSON (${explanations[code]?.en ?? code})`,
    came: around(text, offset),
  });
}

const explanations: Readonly<Record<string, { nb: string; en: string }>> = {
  CommaExpected: { nb: 'komma mangler', en: 'a comma is missing' },
  ColonExpected: { nb: 'kolon mangler', en: 'a colon is missing' },
  PropertyNameExpected: { nb: 'feltnavn mangler', en: 'a field name is missing' },
  ValueExpected: { nb: 'verdi mangler', en: 'a value is missing' },
  CloseBraceExpected: { nb: '} mangler', en: '} is missing' },
  CloseBracketExpected: { nb: '] mangler', en: '] is missing' },
  EndOfFileExpected: { nb: 'noe står etter slutten', en: 'something stands after the end' },
  InvalidSymbol: { nb: 'ukjent ord eller tegn', en: 'unknown word or character' },
  InvalidNumberFormat: { nb: 'ugyldig tall', en: 'not a number' },
  UnexpectedEndOfString: { nb: 'anførselstegn mangler', en: 'a quotation mark is missing' },
  UnexpectedEndOfNumber: { nb: 'tallet er ikke ferdig', en: 'the number is not finished' },
  InvalidUnicode: { nb: 'ugyldig \\u-kode', en: 'invalid \\u code' },
  InvalidEscapeCharacter: { nb: 'ugyldig tegn etter \\', en: 'invalid character after \\' },
  InvalidCharacter: { nb: 'tegnet må skrives med \\', en: 'the character must be written with \\' },
  InvalidCommentToken: { nb: 'kommentarer er ikke tillatt', en: 'comments are not allowed' },
};

/** The same key twice in one object: the parser would keep the last and lose the first without a word. */
function repeatedKeys(root: Node, text: string, file: string): Fault[] {
  const faults: Fault[] = [];
  const visit = (node: Node): void => {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key !== undefined && seen.has(key.value)) {
        faults.push(
          fault(file, lineText(text, key.offset), {
            nb: 'hvert felt én gang',
            en: 'every field once',
            came: JSON.stringify(key.value),
          }),
        );
      }
      if (key !== undefined) seen.add(key.value);
      visit(child);
    }
  };
  visit(root);
  return faults;
}

/** How deep brackets go, strings left out. Counted first because parsers recurse. */
function nesting(text: string): number {
  let [depth, most, inString] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '[' || character === '{') most = Math.max(most, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return most;
}
