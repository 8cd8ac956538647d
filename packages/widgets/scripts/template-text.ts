import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

/**
 * Lit's templates are text to a minifier. This takes out what only a reader of the source needs: line
 * breaks and their indentation in `html` and `svg`, and in `css` also comments and spaces between signs.
 */
export const templateText: Plugin = {
  name: 'template-text',
  transform(code, id) {
    const pieces: { start: number; end: number; text: string }[] = [];
    new Visitor({
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || !Object.hasOwn(shorten, tag.name)) return;
        const shorter = shorten[tag.name as keyof typeof shorten];
        for (const { start, end } of quasi.quasis)
          pieces.push({ start, end, text: shorter(code.slice(start, end)) });
      },
    }).visit(parseSync(id, code).program);
    return pieces
      .sort((a, b) => b.start - a.start)
      .reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);
  },
};

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const shorten = {
  html: oneLine,
  svg: oneLine,
  css: (text: string): string =>
    oneLine(text.replace(/\/\*[^]*?\*\//g, ''))
      .replace(/\s*([{};,>])\s*/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .replace(/([ :(,-])0\./g, '$1.'),
};
