import type { YearlyReportTexts } from './nb.ts';

export const nn: YearlyReportTexts = {
  title: (name) => `Årsrapport til kommunestyret: ${name}`,
  heading: (name, year) => `${name}: planane og tala om læringsmiljøet ${year}`,
  kicker: 'Grunnlag for rapport til kommunestyret',
  description: (name) =>
    `Det som er meldt om planane i ${name} dei siste tolv månadene, og opne tal, klart til utskrift.`,
  generated: (date) => `Sett saman av opne data ${date}.`,
  notTheirs:
    'Dette er ikkje kommunen sin eigen tekst. Vurderinga til kommunen blir skriven på dei tomme linjene.',
  toPrint: 'Sida er laga for utskrift på A4.',
  lawTitle: 'Kvifor ein slik rapport',
  lawRead: (place, date) => `Attgjeve etter ${place}, slik lova stod ${date}`,
  lawScope:
    'Her står det opne kjelder seier om læringsmiljøet. Læringsresultat og gjennomføring må kommunen leggje til.',
  shortTitle: 'Kort sagt',
  plans: (plans, measures) =>
    `${plans === 1 ? 'Éin plan' : `${plans} planar`} med ${measures} tiltak og aktivitetar som det kan meldast om.`,
  reported: (measures, from, to) =>
    measures === 0
      ? `Ingenting er meldt frå ${from} til ${to}.`
      : `Frå ${from} til ${to} er det meldt om ${measures} av dei.`,
  reportedThisYear: (measures, year) =>
    measures === 0 ? `Ingenting er meldt i ${year}.` : `I ${year} er det meldt om ${measures} av dei.`,
  innspillCount: (all, open) =>
    all === 0
      ? 'Ingen innspel frå elevar, foreldre eller utval er lagde inn for denne tida.'
      : `${all} innspel frå elevar, foreldre og utval, ${open === 0 ? (all === 1 ? 'svara på' : 'alle svara på') : `${open} ikkje svara på`}.`,
  figuresCount: (all, hidden) =>
    all === 0
      ? 'Ingen opne tal for kommunen er henta.'
      : `${all === 1 ? 'Eitt ope tal' : `${all} opne tal`} for kommunen${hidden === 0 ? '' : `, ${hidden} av dei utan verdi hos kjelda`}.`,
  reportedTitle: 'Meldt dei siste tolv månadene',
  nothingReported: 'Ingenting er meldt i denne tida. Det tyder ikkje at ingenting er gjort.',
  fromUnit: (name) => `Meldt for ${name}`,
  measuresTitle: 'Alle tiltaka',
  columns: {
    number: 'Nr',
    measure: 'Tiltak',
    status: 'Status',
    reported: 'Sist meldt',
    who: 'Kven (seier planen)',
    when: 'Når (seier planen)',
  },
  unsaid: 'planen seier ikkje',
  missingTitle: 'Det som manglar',
  missing: {
    report: (n, all) => `Inga melding om ${n} av ${all} tiltak.`,
    who: (n, all) => `Planen seier ikkje kven for ${n} av ${all}.`,
    when: (n, all) => `Planen seier ikkje når for ${n} av ${all}.`,
    measurable: (n, all) => `Planen seier ikkje noko som kan målast for ${n} av ${all}.`,
    evidence: (n) => `${n} er oppgitt som gjennomført utan dokumentasjon.`,
    nothing: 'Alle tiltak er melde, og planen seier kven, når og noko målbart for alle.',
  },
  figuresTitle: 'Tal for kommunen',
  figuresText:
    'Nyaste verdi frå kvar kjelde. Tala viser tilstanden, ikkje verknaden av eit tiltak. Ein skjult verdi er ikkje null.',
  figureColumns: { what: 'Kva', value: 'Verdi', period: 'Periode', country: 'Landet', source: 'Kjelde' },
  noCountry: 'ikkje henta',
  notFetchedTitle: 'Tal planane peikar på, som ikkje er henta hit',
  innspillTitle: 'Innspel og svar',
  noInnspill: 'Ingen innspel er lagde inn for denne tida.',
  assessmentOfPlan: 'Kommunen si vurdering av arbeidet med planen',
  assessmentTitle: 'Kommunen si eiga vurdering',
  assessment: [
    'Læringsmiljøet i år',
    'Det som skal skje vidare',
    'Det kommunestyret blir bede om å ta stilling til',
  ],
  writtenBy: 'Skriven av (rolle) og dato',
  madeTitle: 'Slik er rapporten laga',
  made: (date) =>
    `Alt over dei tomme linjene er henta frå dei opne filene på denne adressa, slik dei var ${date}. Ingenting er vurdert eller rekna om av oss.`,
};
