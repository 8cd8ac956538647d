/** Words of the charts in bokmål: the source of the type that the other languages fill. */
export const nb = {
  /** Locale for `Intl.NumberFormat`. Browsers need not carry nynorsk, so only locales that all carry are named. */
  numberLocale: 'nb',
  units: {
    percent: { axis: 'prosent', with: (value: string) => `${value} prosent` },
    count: { axis: 'antall', with: (value: string) => value },
    index1to5: { axis: 'skala 1–5', with: (value: string) => `${value} (skala 1–5)` },
    ratio: { axis: 'verdi', with: (value: string) => value },
    days: { axis: 'dager', with: (value: string) => `${value} dager` },
    hours: { axis: 'timer', with: (value: string) => `${value} timer` },
    points: { axis: 'poeng', with: (value: string) => `${value} poeng` },
    squareMetres: { axis: 'kvadratmeter', with: (value: string) => `${value} kvadratmeter` },
  },
  status: {
    suppressed: 'skjult',
    suppressedByUs: 'skjult av oss',
    smallGroup: 'for få',
    notAvailable: 'mangler',
    notApplicable: 'gjelder ikke',
    notAsked: 'ikke spurt',
    bound: 'bare en grense',
    absent: 'ikke i kilden',
  },
  /** Said of a figure that the source will replace: «86 (foreløpig)», «86 prosent (foreløpig tall)». */
  provisional: 'foreløpig',
  provisionalFigure: 'foreløpig tall',
  period: 'Periode',
  area: 'Område',
  remark: 'Merknad',
  break: 'brudd',
  base: (text: string) => `grunnlag: ${text}`,
  rollingShort: (years: number) => `snitt av ${years} år`,
  /** «Norge: 8,4 prosent i 2025» */
  latest: (name: string, value: string, period: string) => `${name}: ${value} i ${period}`,
  higher: (value: string, period: string) => `høyere enn i ${period} (${value})`,
  lower: (value: string, period: string) => `lavere enn i ${period} (${value})`,
  same: (value: string, period: string) => `det samme som i ${period} (${value})`,
  overlapping: 'men usikkerhetsintervallene overlapper',
  laterWithout: (period: string, word: string) => `for ${period} er tallet ${word}`,
  noValues: (name: string) => `${name}: ingen tall å vise`,
  notComparableBefore: (period: string) => `tall før ${period} kan ikke sammenlignes med de senere`,
  breakNote: (period: string, reason: string) => `Brudd fra ${period}: ${reason}`,
  gapNote: (word: string, where: string) => `× ${word}: ${where}`,
  approximateNote: (where: string) => `Åpen ring = omtrentlig tall eller en grense: ${where}`,
  provisionalNote: (where: string) =>
    `Ring rundt prikken og stiplet linje = foreløpig tall, som kilden vil bytte ut: ${where}`,
  dotProvisionalNote: (where: string) =>
    `Ring rundt prikken = foreløpig tall, som kilden vil bytte ut: ${where}`,
  unnamedProvisionalNote: 'Blant kommunene uten navn her er det foreløpige tall, som kilden vil bytte ut.',
  mapProvisionalNote:
    'Kilden vil bytte ut tall som er foreløpige. Det står i tabellen hvilke det er, ikke på kartet.',
  sourcesNote: 'Tallene er lest hos ulike kilder. Punkter fra ulike kilder er ikke bundet sammen.',
  rollingNote: (years: number) =>
    `Hvert punkt er et snitt av ${years} år, så to punkter ved siden av hverandre deler år.`,
  axisNote: (value: string) => `Aksen starter på ${value}, ikke på 0.`,
  periodNote: (label: string, text: string) => `Feltet «${label}»: ${text}.`,
  intervalNote: 'Feltet rundt linjen er usikkerhetsintervallet som kilden oppgir.',
  hiddenNote:
    '«Skjult» og «for få» betyr at få står bak tallet, eller at et annet skjult tall ellers kunne vært regnet ut. Det er ikke null.',
  dotIntervalNote: 'Streken gjennom en prikk er usikkerhetsintervallet som kilden oppgir.',
  mapIntervalNote: 'Kilden oppgir hvor usikre tallene er. Det står i tabellen, ikke på kartet.',
  others: (from: string, to: string) => `De andre ligger fra ${from} til ${to}`,
  median: 'median',
  medianOf: 'Median for kommuner med tall',
  middleHalf: 'Midterste halvdel',
  shown: 'Antall kommuner med tall',
  /** What one municipality, and what several, are when they have no figure: «12 kommuner er skjult». */
  without: {
    suppressed: ['er skjult', 'er skjult'],
    suppressedByUs: ['er skjult av oss', 'er skjult av oss'],
    smallGroup: ['har for få bak tallet', 'har for få bak tallet'],
    notAvailable: ['mangler tall', 'mangler tall'],
    notApplicable: ['er ikke aktuell', 'er ikke aktuelle'],
    notAsked: ['er ikke spurt', 'er ikke spurt'],
    bound: ['har bare en grense', 'har bare en grense'],
    absent: ['er ikke i kilden', 'er ikke i kilden'],
  },
  /** Steps of a map: «under 4,2», «4,2 til under 5,0», «7,1 eller mer». */
  under: (to: string) => `under ${to}`,
  upTo: (from: string, to: string) => `${from} til under ${to}`,
  orMore: (from: string) => `${from} eller mer`,
  all: 'alle',
  mapNote: 'Fargen viser hvor tallet ligger blant kommunene, ikke om det er bra.',
  municipalities: ['kommune', 'kommuner'],
  withoutFigure: 'Uten tall',
  municipalityWithout: (name: string, word: string) => `${name}: ${word}`,
  range: (from: string, to: string) => `${from}–${to}`,
  distribution: (period: string, count: string, median: string, from: string, to: string) =>
    `I ${period} er medianen ${median} for de ${count} kommunene som har tall, og den midterste halvdelen ligger mellom ${from} og ${to}`,
  distributionEmpty: (period: string) => `For ${period} har ingen kommuner tall å vise`,
  dotNote: 'Hver prikk er én kommune.',
  barNote: 'Søylene viser hvor mange kommuner som ligger hvor.',
  stepNote:
    'Aksen er ikke jevn: 10, 100 og 1000 står like langt fra hverandre, fordi kommunene er så ulike i størrelse.',
};

export type ChartWords = typeof nb;
