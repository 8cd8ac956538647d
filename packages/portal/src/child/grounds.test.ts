import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation, groundsOf, ranges } from './grounds.ts';

const law = (id: string, place: string) => ({
  id,
  place,
  address: 'https://lovdata.no/',
  lawAsOf: '2026-04-13',
  says: 'Noe',
});
const grounds = {
  laws: [law('ol-12-2', 'Opplæringslova § 12-2'), law('ol-12-4', 'Opplæringslova § 12-4')],
  sources: [
    { id: 'eget-raad', title: 'Eget råd', publisher: 'Vi', address: null },
    { id: 'udir', title: 'Rundskriv', publisher: 'Udir', address: null },
  ],
};

test('a page shows the grounds of its own texts, and no others', () => {
  const { laws, sources } = groundsOf([{ basis: ['ol-12-4', 'eget-raad'] }], grounds);
  assert.deepEqual(
    laws.map(({ id }) => id),
    ['ol-12-4'],
  );
  assert.deepEqual(
    sources.map(({ id }) => id),
    ['eget-raad'],
  );
});

test('a text is cited by law, not by advice, and a law is named once', () => {
  const laws = [
    ...grounds.laws,
    law('art-2', 'Barnekonvensjonen artikkel 2'),
    law('art-12', 'Barnekonvensjonen artikkel 12'),
    law('fvl-13-a', 'Forvaltningsloven § 13 a'),
    law('skollagen-6-10', 'Skollagen 6 kap. 10 §'),
    law('skollagen-6-11', 'Skollagen 6 kap. 11 §'),
  ];
  const cited = (...basis: string[]): string => citation({ basis }, { laws });
  assert.equal(cited('eget-raad', 'ol-12-2'), 'Opplæringslova § 12-2');
  assert.equal(
    cited('ol-12-2', 'ol-12-4', 'art-2', 'art-12'),
    'Opplæringslova §§ 12-2, 12-4; Barnekonvensjonen artikkel 2, 12',
  );
  assert.equal(cited('fvl-13-a'), 'Forvaltningsloven § 13 a');
  assert.equal(cited('skollagen-6-10', 'skollagen-6-11'), 'Skollagen 6 kap. 10 §; Skollagen 6 kap. 11 §');
  assert.equal(cited('eget-raad'), '');
});

test('article numbers in a row are told as a range', () => {
  assert.equal(ranges([3, 1, 2, 7, 9, 10]), '1–3, 7, 9–10');
  assert.equal(ranges([]), '');
});
