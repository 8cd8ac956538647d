import { languages, pathText, type Fault } from '@apen-oppvekst/data-schema';
import { fault } from '../fault.ts';
import { textsIn } from '../national/texts.ts';
import { placeIn } from '../read/entry.ts';
import type { Input } from '../read/input.ts';
import { saysLaw } from './law-words.ts';
import { textFiles } from './text-files.ts';

/** The source that says that something is our own advice. */
const ownAdvice = 'eget-raad';

/**
 * Sentences about the law that rest on nothing, or on our own advice alone. What a text rests on stands
 * beside it; headings of a rights page share their audience's, and one line about a help service has none.
 */
export const groundlessLaw = (input: Input): Fault[] =>
  [...textFiles(input), ...input.help].flatMap((entry) =>
    textsIn(entry.value)
      .filter(({ basis }) => basis?.every((id) => id === ownAdvice) ?? true)
      .flatMap(({ path, text, basis }) =>
        languages
          .filter((language) => saysLaw(text[language], language))
          .map((language) =>
            fault(entry.file, placeIn(entry, pathText([...path, language], entry.value)), {
              nb: `en paragraf eller en kilde i basis, siden teksten sier noe om loven (${basis?.join(', ') ?? 'ingen basis'})`,
              en: `a section of law or a source in basis, because the text says something about the law (${basis?.join(', ') ?? 'no basis'})`,
              came: text[language],
            }),
          ),
      ),
  );
