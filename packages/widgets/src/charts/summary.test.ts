import type { Observation } from '@apen-oppvekst/data-schema/terms';
import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { median } from 'd3-array';
import fc from 'fast-check';
import { language, measure, municipalities, someBreaks, someSeries } from './arbitraries.ts';
import { distributionChart } from './distribution-chart.ts';
import { dotChart } from './dot-chart.ts';
import { absenceWord, formatFigure, formatMeasure, formatNumber, hasValue } from './format.ts';
import { lineChart, type LineChartInput } from './line-chart.ts';

const observation = (year: number, value: number | null, more: Partial<Observation> = {}): Observation => ({
  indicator: 'mobbing',
  area: 'no',
  period: `${year}`,
  periodStart: `${year}`,
  value,
  status: value === null ? 'suppressed' : 'normal',
  source: 's',
  ...more,
});

const summary = (observations: Observation[], more: Partial<LineChartInput> = {}): string =>
  lineChart({
    title: 'Mobbet på 7. trinn',
    indicator: { unitOfMeasure: 'percent', decimals: 1 },
    series: [{ name: 'Norge', observations }],
    breaks: [],
    language: 'nb',
    ...more,
  }).summary;

describe('the sentence of a line chart', () => {
  it('gives the latest figure and how it lies to the first', () => {
    assert.equal(
      summary([observation(2016, 5.7), observation(2025, 10.1)]),
      'Norge: 10,1 prosent i 2025, høyere enn i 2016 (5,7).',
    );
    assert.equal(
      summary([observation(2016, 5.7), observation(2025, 5.6)]),
      'Norge: 5,6 prosent i 2025, lavere enn i 2016 (5,7).',
    );
  });

  it('calls figures equal that are printed equal', () => {
    assert.equal(
      summary([observation(2016, 5.71), observation(2025, 5.74)]),
      'Norge: 5,7 prosent i 2025, det samme som i 2016 (5,7).',
    );
  });

  it('says first what all figures are of, when the names do not', () => {
    assert.equal(
      summary([observation(2025, 10.1)], { about: '7. trinn' }),
      '7. trinn – Norge: 10,1 prosent i 2025.',
    );
  });

  it('does not compare across a break, and says so', () => {
    assert.equal(
      summary([observation(2015, 3), observation(2016, 5.7), observation(2017, 6.1)], {
        breaks: [{ period: '2016', reason: 'Nytt spørsmål.' }],
      }),
      'Norge: 6,1 prosent i 2017, høyere enn i 2016 (5,7); tall før 2016 kan ikke sammenlignes med de senere.',
    );
  });

  it('says that intervals overlap', () => {
    assert.equal(
      summary([observation(2016, 5, { lower: 4, upper: 6 }), observation(2017, 6, { lower: 5, upper: 7 })]),
      'Norge: 6,0 prosent i 2017, høyere enn i 2016 (5,0), men usikkerhetsintervallene overlapper.',
    );
  });

  it('names a rolling mean, and a later period without a figure', () => {
    assert.equal(
      summary([observation(2016, 5), observation(2017, null)], {
        indicator: { unitOfMeasure: 'percent', decimals: 0, rollingYears: 3 },
      }),
      'Norge: 5 prosent i 2016 (snitt av 3 år), for 2017 er tallet skjult.',
    );
  });

  it('keeps the words of a bound and compares it with nothing', () => {
    assert.equal(
      summary([observation(2016, 7), observation(2017, 15, { approximate: 'over 15' })]),
      'Norge: over 15 prosent i 2017.',
    );
  });

  it('speaks nynorsk, Swedish and English', () => {
    const both = [observation(2016, 5.7), observation(2025, 10.1)];
    assert.equal(summary(both, { language: 'nn' }), 'Norge: 10,1 prosent i 2025, høgare enn i 2016 (5,7).');
    assert.equal(summary(both, { language: 'sv' }), 'Norge: 10,1 procent år 2025, högre än 2016 (5,7).');
    assert.equal(
      summary(both, { language: 'en' }),
      'Norge: 10.1 per cent in 2025, higher than in 2016 (5.7).',
    );
  });

  it('always holds the latest figure of each series and its period, in every language', () => {
    fc.assert(
      fc.property(someSeries, someBreaks, measure, language, (series, breaks, indicator, lang) => {
        const text = summary([], { series, breaks, indicator, language: lang }).toLowerCase();
        for (const { observations } of series) {
          const latest = observations
            .filter(hasValue)
            .sort((a, b) => (a.periodStart < b.periodStart ? 1 : -1))[0];
          if (latest === undefined) continue;
          assert.ok(text.includes(formatMeasure(latest, indicator, lang).toLowerCase()));
          assert.ok(text.includes(latest.period));
        }
      }),
    );
  });
});

describe('the sentence of a distribution', () => {
  const municipality = (number: number, value: number | null, more: Partial<Observation> = {}): Observation =>
    observation(2025, value, { area: `no-${number}`, ...more });

  it('counts the hidden and the absent apart, and names only the marked', () => {
    const scene = distributionChart({
      title: 'Fravær',
      indicator: { unitOfMeasure: 'days', decimals: 1 },
      period: '2024-25',
      observations: [
        municipality(1001, 6),
        municipality(1002, 9),
        municipality(1003, 13),
        municipality(1004, null),
        municipality(1005, null),
        municipality(1006, null, { status: 'absent' }),
      ],
      marked: [
        { area: 'no-1002', name: 'Midtby' },
        { area: 'no-1004', name: 'Gjemt' },
        { area: 'no-1099', name: 'Utenfor' },
      ],
      language: 'nb',
    });
    assert.equal(
      scene.summary,
      'I 2024-25 er medianen 9,0 dager for de 3 kommunene som har tall, og den midterste halvdelen ligger mellom 7,5 og 11,0; ' +
        'Midtby: 9,0; Gjemt: skjult; Utenfor: ikke i kilden; 2 kommuner er skjult; 1 kommune er ikke i kilden.',
    );
    const words = scene.shapes.flatMap((one) =>
      one.kind === 'text' && one.role === 'word' ? [one.text] : [],
    );
    assert.deepEqual(words, [
      'Gjemt: skjult',
      'Utenfor: ikke i kilden',
      '2 kommuner er skjult',
      '1 kommune er ikke i kilden',
    ]);
  });

  it('has words and no picture when nobody has a figure', () => {
    const scene = distributionChart({
      title: 'Fravær',
      indicator: { unitOfMeasure: 'days', decimals: 1 },
      period: '2024-25',
      observations: [municipality(1001, null)],
      marked: [],
      language: 'nb',
    });
    assert.equal(scene.summary, 'For 2024-25 har ingen kommuner tall å vise; 1 kommune er skjult.');
    assert.ok(scene.shapes.every((one) => one.kind === 'text'));
  });

  it('always holds the median, the figure of each marked one or why it has none, and what is written of both', () => {
    fc.assert(
      fc.property(municipalities, measure, language, (observations, indicator, lang) => {
        const marked = observations.slice(0, 3).map(({ area }) => ({ area, name: `Kommune ${area}` }));
        const { summary: text } = distributionChart({
          title: 't',
          indicator,
          period: '2025-26',
          observations,
          marked,
          language: lang,
        });
        const values = observations.filter(hasValue).map(({ value }) => value);
        const middle = median(values);
        if (middle !== undefined) assert.ok(text.includes(formatNumber(middle, indicator.decimals, lang)));
        for (const [index, { name }] of marked.entries()) {
          const one = observations[index];
          const said = hasValue(one) ? formatFigure(one, indicator.decimals, lang) : absenceWord(one, lang);
          assert.ok(text.includes(`${name}: ${said}`), text);
        }
        assert.doesNotMatch(text, /NaN|undefined|null|Infinity/);
      }),
    );
  });
});

describe('the sentence of places side by side', () => {
  it('always holds the first one’s figure and how far the others reach, and says why one has none', () => {
    fc.assert(
      fc.property(municipalities, measure, language, (all, indicator, lang) => {
        const rows = all.slice(0, 6).map((one, index) => ({ name: `Sted ${index}`, observation: one }));
        const { summary: text } = dotChart({
          title: 't',
          indicator,
          period: '2025-26',
          rows,
          language: lang,
        });
        const [first, ...others] = rows;
        if (first === undefined) return assert.equal(text, '');
        const own = first.observation;
        assert.ok(
          text.includes(hasValue(own) ? formatMeasure(own, indicator, lang) : absenceWord(own, lang)),
        );
        const values = others.flatMap(({ observation: one }) => (hasValue(one) ? [one.value] : []));
        if (values.length > 1)
          for (const end of [Math.min(...values), Math.max(...values)])
            assert.ok(text.includes(formatNumber(end, indicator.decimals, lang)), text);
        for (const { name, observation: one } of others)
          if (!hasValue(one)) assert.ok(text.includes(`${name}: ${absenceWord(one, lang)}`), text);
        assert.doesNotMatch(text, /NaN|undefined|null|Infinity/);
      }),
    );
  });
});
