import type { LocalizedText } from '@apen-oppvekst/data-schema';

interface Words {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
}

/** What the tables that are not of one indicator hold, by the name of their file. */
export const tableWords = {
  tiltak: {
    title: {
      nb: 'Punktene i planene',
      nn: 'Punkta i planane',
      sv: 'Punkterna i planerna',
      en: 'The points of the plans',
    },
    description: {
      nb: 'Alle punkter i alle planer, ordrett med stedet i dokumentet, og nyeste status på det som kan følges.',
      nn: 'Alle punkt i alle planar, ordrett med staden i dokumentet, og nyaste status på det som kan følgjast.',
      sv: 'Alla punkter i alla planer, ordagrant med stället i dokumentet, och senaste status på det som kan följas.',
      en: 'Every point of every plan, word for word with its place in the document, and the newest status of what can be followed.',
    },
  },
  statusmeldinger: {
    title: { nb: 'Statusmeldinger', nn: 'Statusmeldingar', sv: 'Statusrapporter', en: 'Status reports' },
    description: {
      nb: 'Alt som er meldt om tiltakene: dato, status, hva som er gjort, og hva det bygger på.',
      nn: 'Alt som er meldt om tiltaka: dato, status, kva som er gjort, og kva det byggjer på.',
      sv: 'Allt som rapporterats om åtgärderna: datum, status, vad som gjorts och vad det bygger på.',
      en: 'Everything reported on the measures: date, status, what has been done, and what that rests on.',
    },
  },
  observasjoner: {
    title: { nb: 'Alle tallene', nn: 'Alle tala', sv: 'Alla siffror', en: 'All the figures' },
    description: {
      nb: 'Alle tall i én tabell, også de skjulte, med merket som kilden bruker.',
      nn: 'Alle tal i éin tabell, òg dei skjulte, med merket som kjelda bruker.',
      sv: 'Alla siffror i en tabell, även de dolda, med den markering som källan använder.',
      en: 'Every figure in one table, the hidden ones too, with the mark that the source uses.',
    },
  },
  enheter: {
    title: {
      nb: 'Skoler og barnehager',
      nn: 'Skular og barnehagar',
      sv: 'Skolor och förskolor',
      en: 'Schools and kindergartens',
    },
    description: {
      nb: 'Skoler og barnehager i kommunene som har en plan her, med nummeret de har i registeret.',
      nn: 'Skular og barnehagar i kommunane som har ein plan her, med nummeret dei har i registeret.',
      sv: 'Skolor och förskolor i de kommuner som har en plan här, med sin kod i registret.',
      en: 'Schools and kindergartens of the municipalities that have a plan here, with their numbers in the register.',
    },
  },
  innspill: {
    title: {
      nb: 'Innspill fra råd og utvalg',
      nn: 'Innspel frå råd og utval',
      sv: 'Synpunkter från råd och nämnder',
      en: 'What councils and committees asked',
    },
    description: {
      nb: 'Det elevråd, foreldreråd og andre utvalg har bedt om, og svarene de har fått.',
      nn: 'Det elevråd, foreldreråd og andre utval har bede om, og svara dei har fått.',
      sv: 'Det som elevråd, föräldraråd och andra organ har bett om, och svaren de fått.',
      en: 'What pupil councils, parent councils and other bodies asked for, and the answers they got.',
    },
  },
} as const satisfies Record<string, Words>;

export type TableName = keyof typeof tableWords;

export const catalogWords: Words = {
  title: {
    nb: 'Åpen oppvekst: planer og tall om barns skolemiljø',
    nn: 'Åpen oppvekst: planar og tal om barns skulemiljø',
    sv: 'Åpen oppvekst: planer och siffror om barns skolmiljö',
    en: 'Åpen oppvekst: plans and figures on children’s school environment',
  },
  description: {
    nb: 'Planer mot mobbing og for et trygt miljø, det kommunene har meldt om dem, og åpne tall med kilde og lisens.',
    nn: 'Planar mot mobbing og for eit trygt miljø, det kommunane har meldt om dei, og opne tal med kjelde og lisens.',
    sv: 'Planer mot mobbning och för en trygg miljö, det som kommunerna rapporterat om dem, och öppna siffror med källa och licens.',
    en: 'Plans against bullying and for a safe environment, what the municipalities have reported on them, and open figures with source and licence.',
  },
};

/** Who publishes as long as nobody has taken it on. */
export const noPublisher: LocalizedText = {
  nb: 'Åpen oppvekst (demonstrasjon, uten ansvarlig utgiver)',
  nn: 'Åpen oppvekst (demonstrasjon, utan ansvarleg utgjevar)',
  sv: 'Åpen oppvekst (demonstration, utan ansvarig utgivare)',
  en: 'Åpen oppvekst (a demonstration that nobody answers for)',
};

export const licenceNotStated: LocalizedText = {
  nb: 'En eller flere av kildene oppgir ingen lisens der tallene eller teksten ble funnet.',
  nn: 'Éi eller fleire av kjeldene oppgir ingen lisens der tala eller teksten vart funne.',
  sv: 'En eller flera av källorna anger ingen licens där siffrorna eller texten hittades.',
  en: 'One or more of the sources state no licence where the figures or the text were found.',
};

export const licencesDiffer: LocalizedText = {
  nb: 'Kildene har ulike lisenser. Hver rad viser til kilden sin.',
  nn: 'Kjeldene har ulike lisensar. Kvar rad viser til kjelda si.',
  sv: 'Källorna har olika licenser. Varje rad anger sin källa.',
  en: 'The sources have different licences. Each row names its source.',
};
