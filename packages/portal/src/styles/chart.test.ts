import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const css = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Colours by token: the light scheme's, and the dark one's laid over them. */
function schemes(): Record<string, Map<string, string>> {
  const [light = '', dark = ''] = css('tokens.css').split('@media (prefers-color-scheme: dark)');
  const tokens = (text: string): [string, string][] =>
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]);
  return { light: new Map(tokens(light)), dark: new Map([...tokens(light), ...tokens(dark)]) };
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Tokens that a property has in the rules whose selector passes. */
const tokensOf = (property: string, passes: (selector: string) => boolean): string[] =>
  [...css('chart.css').matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector = '']) => passes(selector))
    .flatMap(([, , body = '']) => [
      ...body.matchAll(new RegExp(`\\b${property}:\\s*var\\(--([\\w-]+)\\)`, 'g')),
    ])
    .map(([, token = '']) => token);

const isText = (selector: string): boolean => /\.chart text|ch-label|ch-word|ch-tick/.test(selector);

describe('the colours of a chart', () => {
  for (const [scheme, colours] of Object.entries(schemes())) {
    const against = (token: string): number =>
      Math.min(
        ...['paper', 'surface'].map((ground) =>
          contrast(colours.get(token) ?? '', colours.get(ground) ?? ''),
        ),
      );

    it(`make every text at least 4.5:1 (${scheme})`, () => {
      const tokens = tokensOf('fill', isText);
      assert.ok(tokens.length >= 3);
      for (const token of tokens) assert.ok(against(token) >= 4.5, `${token}: ${against(token)}`);
    });

    it(`make lines, dots and marks at least 3:1 (${scheme})`, () => {
      const marks = tokensOf('stroke', (selector) =>
        /ch-(line|dots|interval|gap|break|leader|median|stack)/.test(selector),
      );
      assert.ok(marks.length >= 2);
      for (const token of marks) assert.ok(against(token) >= 3, `${token}: ${against(token)}`);
    });
  }
});
