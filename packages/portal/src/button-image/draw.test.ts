import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonPng, buttonSvg, colours, widthOf } from './draw.ts';

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('the words are shapes, so that they need no font where the picture is shown', () => {
  const svg = buttonSvg('Si ifra');
  assert.doesNotMatch(svg, /<text|font-family|href=|style=/);
  assert.match(svg, /<title>Si ifra<\/title>/);
});

test('a longer word makes a wider button, at least 44 pixels high', () => {
  assert.ok(widthOf('Sei ifrå nå') > widthOf('Si ifra'));
  assert.match(buttonSvg('Si ifra'), /height="64"/);
});

test('what would be markup is not', () => {
  assert.doesNotMatch(buttonSvg('<script>'), /<script>/);
});

test('the words stand out from the button by at least 4.5 to 1', () => {
  const [dark, light] = [luminance(colours.background), luminance(colours.text)];
  assert.ok((light + 0.05) / (dark + 0.05) >= 4.5);
});

test('the PNG is twice as large and the same every time', async () => {
  const [one, two] = [await buttonPng('Si ifra'), await buttonPng('Si ifra')];
  assert.deepEqual(one, two);
  const view = new DataView(one.buffer);
  assert.equal(view.getUint32(16), widthOf('Si ifra') * 2);
  assert.equal(view.getUint32(20), 128);
});
