/** Figures that somebody hides, as a reader meets them on an indicator's page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteFolder } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

/** A page's words, without its markup. */
const wordsOf = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

interface Record {
  readonly observations: readonly { readonly status: string; readonly value: number | null }[];
}

const reasons = {
  suppressed: 'skjult av kilden',
  suppressedByUs: 'skjult av oss for at skjulte tall ikke skal kunne regnes ut',
  smallGroup: 'skjult av oss fordi få er bak tallet',
} as const;

for (const id of ['gsi-forsterket-norsk', 'fravaer-10-trinn-elever', 'fravaer-10-trinn-dager-snitt']) {
  test(`${id}: how many figures are hidden, by whom and why, and where more is told`, () => {
    const { observations } = JSON.parse(read(`api/v1/indicator/${id}.json`)) as Record;
    const html = read(`indikator/${id}/index.html`);
    for (const [status, words] of Object.entries(reasons)) {
      const count = observations.filter((each) => each.status === status).length;
      assert.equal(wordsOf(html).includes(`${count} tall: ${words}.`), count > 0, `${count} ${status}`);
    }
    assert.match(html, /href="[^"]*\/om-tallene\/#skjult-av-oss"/);
  });
}

test('a hidden figure has no value in the API, and is never 0', () => {
  for (const id of ['gsi-forsterket-norsk', 'fravaer-10-trinn-dager-snitt']) {
    const { observations } = JSON.parse(read(`api/v1/indicator/${id}.json`)) as Record;
    for (const { status, value } of observations) if (status in reasons) assert.equal(value, null);
  }
});

test('a municipality that we hide a figure of says so where the figure would be', () => {
  const words = wordsOf(read('kommune/no-5610-karasjok/index.html'));
  assert.match(words, /Elever med forsterket opplæring i norsk Skjult av oss i 2025-26/);
});
