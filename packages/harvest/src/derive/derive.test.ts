import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Indicator, type Observation, type ObservationStatus } from '@apen-oppvekst/data-schema';
import { derived } from './derive.ts';

const place = { file: 'f', path: 'rad 2', fictional: false };

const share = Indicator.parse({
  id: 'andel',
  title: { nb: 'Andel' },
  definition: { nb: 'Andel' },
  unitOfMeasure: 'percent',
  decimals: 1,
  direction: 'neither',
  sensitivity: 'open',
  availability: 'atHand',
  owner: 'Eier',
  source: 'udir-x',
  derivedFrom: { numerator: 'noen', denominator: 'alle', per: 100 },
});

const figure = (indicator: string, value: number | null, more: Partial<Observation> = {}) => ({
  ...place,
  value: {
    indicator,
    area: 'no-0301',
    period: '2025-26',
    periodStart: '2025-10',
    value,
    status: (value === null ? 'suppressed' : 'normal') as ObservationStatus,
    source: 'udir-x',
    ...more,
  },
});

const derive = (...observations: ReturnType<typeof figure>[]) =>
  derived([{ ...place, value: share }], observations).map(({ value }) => value);

describe('a figure that is divided here', () => {
  it('is rounded to the decimals of its indicator', () => {
    const [one] = derive(figure('noen', 2), figure('alle', 3));
    assert.equal(one?.value, 66.7);
    assert.equal(one.indicator, 'andel');
    assert.equal(one.status, 'normal');
  });

  it('is hidden where either of the two is, with the mark it has', () => {
    for (const pair of [
      [figure('noen', null, { mark: '*' }), figure('alle', 30)],
      [figure('noen', 3), figure('alle', null, { mark: '*' })],
    ]) {
      const [one] = derive(...pair);
      assert.deepEqual([one?.value, one?.status, one?.mark], [null, 'suppressed', '*']);
    }
  });

  it('is provisional where either of the two is', () => {
    const provisional = { provisional: true } as const;
    const [one] = derive(figure('noen', 2), figure('alle', 3, provisional));
    const [other] = derive(figure('noen', 2, provisional), figure('alle', 3));
    const [final] = derive(figure('noen', 2), figure('alle', 3));
    assert.deepEqual(
      [one, other, final].map((each) => each?.provisional),
      [true, true, undefined],
    );
  });

  it('keeps what we hide ourselves apart from what the source hides', () => {
    const [one] = derive(figure('noen', null, { status: 'suppressedByUs' }), figure('alle', 30));
    assert.equal(one?.status, 'suppressedByUs');
  });

  it('is never made of a limit, a rounded figure, nothing, or of figures from different places', () => {
    const elsewhere = figure('alle', 3, { area: 'no-1103' });
    for (const [above, below, status] of [
      [figure('noen', 0), figure('alle', 0), 'notApplicable'],
      [figure('noen', 2), elsewhere, 'notAvailable'],
      [figure('noen', 2, { approximate: 'ca.' }), figure('alle', 3), 'notAvailable'],
      [figure('noen', null, { status: 'bound', approximate: 'over 15' }), figure('alle', 30), 'notAvailable'],
    ] as const) {
      const [one] = derive(above, below);
      assert.deepEqual([one?.value, one?.status], [null, status]);
    }
  });
});
