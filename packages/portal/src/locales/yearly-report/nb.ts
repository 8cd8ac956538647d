/** Words of the yearly report to a municipal council. Norwegian only, as the duty is Norway's. */
export const nb = {
  title: (name: string) => `Årsrapport til kommunestyret: ${name}`,
  heading: (name: string, year: string) => `${name}: planene og tallene om læringsmiljøet ${year}`,
  kicker: 'Grunnlag for rapport til kommunestyret',
  description: (name: string) =>
    `Det som er meldt om planene i ${name} de siste tolv månedene, og åpne tall, klart til utskrift.`,
  generated: (date: string) => `Satt sammen av åpne data ${date}.`,
  notTheirs: 'Dette er ikke kommunens egen tekst. Kommunens vurdering skrives på de tomme linjene.',
  toPrint: 'Siden er laget for utskrift på A4.',
  lawTitle: 'Hvorfor en slik rapport',
  lawRead: (place: string, date: string) => `Gjengitt etter ${place}, slik loven sto ${date}`,
  lawScope:
    'Her står det åpne kilder sier om læringsmiljøet. Læringsresultater og gjennomføring må kommunen legge til.',
  shortTitle: 'Kort sagt',
  plans: (plans: number, measures: number) =>
    `${plans === 1 ? 'Én plan' : `${plans} planer`} med ${measures} tiltak og aktiviteter som det kan meldes om.`,
  reported: (measures: number, from: string, to: string) =>
    measures === 0
      ? `Ingenting er meldt fra ${from} til ${to}.`
      : `Fra ${from} til ${to} er det meldt om ${measures} av dem.`,
  reportedThisYear: (measures: number, year: string) =>
    measures === 0 ? `Ingenting er meldt i ${year}.` : `I ${year} er det meldt om ${measures} av dem.`,
  innspillCount: (all: number, open: number) =>
    all === 0
      ? 'Ingen innspill fra elever, foreldre eller utvalg er lagt inn for denne tiden.'
      : `${all} innspill fra elever, foreldre og utvalg, ${open === 0 ? (all === 1 ? 'besvart' : 'alle besvart') : `${open} ikke besvart`}.`,
  figuresCount: (all: number, hidden: number) =>
    all === 0
      ? 'Ingen åpne tall for kommunen er hentet.'
      : `${all === 1 ? 'Ett åpent tall' : `${all} åpne tall`} for kommunen${hidden === 0 ? '' : `, ${hidden} av dem uten verdi hos kilden`}.`,
  reportedTitle: 'Meldt de siste tolv månedene',
  nothingReported: 'Ingenting er meldt i denne tiden. Det betyr ikke at ingenting er gjort.',
  fromUnit: (name: string) => `Meldt for ${name}`,
  measuresTitle: 'Alle tiltakene',
  columns: {
    number: 'Nr',
    measure: 'Tiltak',
    status: 'Status',
    reported: 'Sist meldt',
    who: 'Hvem (sier planen)',
    when: 'Når (sier planen)',
  },
  unsaid: 'planen sier ikke',
  missingTitle: 'Det som mangler',
  missing: {
    report: (n: number, all: number) => `Ingen melding om ${n} av ${all} tiltak.`,
    who: (n: number, all: number) => `Planen sier ikke hvem for ${n} av ${all}.`,
    when: (n: number, all: number) => `Planen sier ikke når for ${n} av ${all}.`,
    measurable: (n: number, all: number) => `Planen sier ikke noe som kan måles for ${n} av ${all}.`,
    evidence: (n: number) => `${n} er oppgitt som gjennomført uten dokumentasjon.`,
    nothing: 'Alle tiltak er meldt, og planen sier hvem, når og noe målbart for alle.',
  },
  figuresTitle: 'Tall for kommunen',
  figuresText:
    'Nyeste verdi fra hver kilde. Tallene viser tilstanden, ikke virkningen av et tiltak. En skjult verdi er ikke null.',
  figureColumns: { what: 'Hva', value: 'Verdi', period: 'Periode', country: 'Landet', source: 'Kilde' },
  noCountry: 'ikke hentet',
  notFetchedTitle: 'Tall planene peker på, som ikke er hentet hit',
  innspillTitle: 'Innspill og svar',
  noInnspill: 'Ingen innspill er lagt inn for denne tiden.',
  assessmentOfPlan: 'Kommunens vurdering av arbeidet med planen',
  assessmentTitle: 'Kommunens egen vurdering',
  assessment: ['Læringsmiljøet i år', 'Det som skal skje videre', 'Det kommunestyret bes ta stilling til'],
  writtenBy: 'Skrevet av (rolle) og dato',
  madeTitle: 'Slik er rapporten laget',
  made: (date: string) =>
    `Alt over de tomme linjene er hentet fra de åpne filene på denne adressen, slik de var ${date}. Ingenting er vurdert eller regnet om av oss.`,
};
export type YearlyReportTexts = typeof nb;
