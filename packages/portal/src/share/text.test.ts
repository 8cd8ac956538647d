import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstLines, linesOf, widthOf, type Style } from './text.ts';

const style: Style = { size: 40, weight: 600 };

describe('words in the font of the pictures', () => {
  it('are wider in a heavier weight, and as wide as their size', () => {
    assert.ok(widthOf('Trondheim', style) > widthOf('Trondheim', { ...style, weight: 400 }));
    assert.equal(widthOf('Trondheim', { ...style, size: 80 }), 2 * widthOf('Trondheim', style));
  });

  it('break into lines that are never too wide, and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 120, max: 900 }), (text, width) => {
        const lines = linesOf(text, width, style);
        for (const line of lines) assert.ok(widthOf(line, style) <= width, line);
        const bare = (all: string): string => all.replaceAll(/[ -]/g, '');
        assert.equal(bare(lines.join('')), bare(text));
      }),
    );
  });

  it('divide what is wider than a line, with a hyphen', () => {
    const [first, ...rest] = linesOf('kommunestyrerepresentantenes', 300, style);
    assert.match(first ?? '', /^kommune\w*-$/);
    assert.ok(rest.length > 0);
  });

  it('end in «…» where there is no room for all, and not otherwise', () => {
    const lines = linesOf('Planene for et trygt oppvekstmiljø, løfte for løfte', 300, style);
    assert.deepEqual(firstLines(lines, lines.length, 300, style), lines);
    const cut = firstLines(lines, 2, 300, style);
    assert.equal(cut.length, 2);
    assert.match(cut[1] ?? '', /[^ ]…$/);
    assert.ok(widthOf(cut[1] ?? '', style) <= 300);
    assert.deepEqual(firstLines(lines, 0, 300, style), []);
  });
});
