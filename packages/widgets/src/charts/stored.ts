/**
 * One picture, stored, so that Node and a browser can be held to the same bytes. It has what could
 * differ between them: thousands, decimals, minus-free rounding, and the language that browsers lack.
 */
import type { Language } from '@apen-oppvekst/data-schema/terms';
import type { LineChartInput } from './line-chart.ts';

const figures: readonly (readonly [string, number | null])[] = [
  ['2019-20', 10_977.4],
  ['2020-21', 11_204.25],
  ['2021-22', null],
  ['2022-23', 9_871],
];

/** The input of the stored picture in a language. */
export const storedInput = (language: Language): LineChartInput => ({
  title: 'Timer «i alt» & per år',
  indicator: { unitOfMeasure: 'hours', decimals: 1 },
  series: [
    {
      name: 'Eksempelvik',
      observations: figures.map(([period, value]) => ({
        indicator: 'timer',
        area: 'no-9999',
        period,
        periodStart: `${period.slice(0, 4)}-08`,
        value,
        status: value === null ? 'suppressed' : 'normal',
        source: 'oppdiktet',
      })),
    },
  ],
  breaks: [{ period: '2022-23', reason: 'Ny måte å telle på' }],
  language,
});

/** The picture of {@link storedInput} in nynorsk, with the id `t`. */
export const storedPicture =
  '<svg class="chart" id="t" width="336" height="239" viewBox="0 0 336 239" role="img" aria-label="Timer «i alt» &amp; per år. Eksempelvik: 9\u00a0871,0 timar i 2022-23; tal før 2022-23 kan ikkje samanliknast med dei seinare." fill="none" font-size="13"><path class="ch-grid" stroke="currentColor" stroke-opacity=".2" d="M58 194H225M58 156.5H225M58 119H225M58 81.5H225M58 44H225"/><text class="ch-tick" x="0" y="14" fill="currentColor">timar</text><text class="ch-tick" x="54" y="198.5" fill="currentColor" text-anchor="end">8\u00a0000</text><text class="ch-tick" x="54" y="161" fill="currentColor" text-anchor="end">9\u00a0000</text><text class="ch-tick" x="54" y="123.5" fill="currentColor" text-anchor="end">10\u00a0000</text><text class="ch-tick" x="54" y="86" fill="currentColor" text-anchor="end">11\u00a0000</text><text class="ch-tick" x="54" y="48.5" fill="currentColor" text-anchor="end">12\u00a0000</text><path class="ch-break" stroke="currentColor" stroke-dasharray="2 4" d="M198.5 36V194"/><text class="ch-word" x="198.5" y="32" fill="currentColor" text-anchor="middle">brot</text><path class="ch-line-main" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" d="M66,82.3L119,73.8"/><path class="ch-dots-main" stroke="currentColor" stroke-width="7" stroke-linecap="round" d="M66,82.3h0M119,73.8h0M225,123.8h0"/><path class="ch-gap" stroke="currentColor" stroke-width="1.5" d="M169 207l6 6m0-6l-6 6"/><text class="ch-word" x="179" y="214.5" fill="currentColor">skjult</text><text class="ch-label-main" x="235" y="119.8" fill="currentColor">Eksempelvik</text><text class="ch-label-main" x="235" y="135.8" fill="currentColor">9\u00a0871,0</text><text class="ch-tick" x="66" y="232.4" fill="currentColor" text-anchor="middle">2019-20</text><text class="ch-tick" x="225" y="232.4" fill="currentColor" text-anchor="middle">2022-23</text></svg>';
