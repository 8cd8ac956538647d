import type { FaultLanguage, Freshness, StaleEntry } from '@apen-oppvekst/data-schema';
import type { Step } from '../build.ts';
import type { CommandName } from './command.ts';
import { fetchWords, notFetched, type FetchWords } from './fetch-words.ts';

/** What the command says. */
interface Words {
  /** How each command is written. */
  readonly usage: Readonly<Record<CommandName, string>>;
  /** What the commands do, and what each option is. */
  readonly about: string;
  /** Where the rest is told. */
  readonly more: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly built: (
    folder: string,
    asOf: string,
    counts: Readonly<Record<string, number>>,
    files: number,
    seconds: number,
  ) => string;
  /** The last line under a list of faults; a build also tells that the last release stands. */
  readonly refused: (faults: number, writes: boolean) => string;
  readonly failed: (message: string) => string;
  readonly checked: (folder: string, files: number) => string;
  /** A release is written, with figures that could not be renewed. */
  readonly notFetched: (freshness: Freshness) => string;
  readonly fetch: FetchWords;
  readonly drawn: (file: string, municipalities: number) => string;
  readonly stale: {
    readonly parts: Readonly<Record<'launch' | 'help' | 'law', string>>;
    readonly countries: Readonly<Record<StaleEntry['country'], string>>;
    readonly reasons: Readonly<
      Record<Exclude<StaleEntry['reason'], 'launchPoint' | 'lawReadLongAgo'>, string>
    >;
    /** The date of the source, or of the last check. */
    readonly from: (day: string) => string;
    readonly total: (entries: number, asOf: string) => string;
  };
}

const nb: Words = {
  usage: {
    build: `harvest build [--in MAPPE] [--out MAPPE] [--as-of DATO] [--previous MAPPE] [--earlier MAPPE …] [--withdrawn]
              [--base ADRESSE] [--practice-intake] [--lang nb|en]`,
    check: 'harvest check [--stale] [--in MAPPE] [--as-of DATO] [--lang nb|en]',
    fetch: `harvest fetch [--only ID …] [--list MAPPE] [--in MAPPE] [--cache MAPPE] [--offline] [--dry-run] [--as-of DATO]
              [--lang nb|en]`,
    geo: 'harvest geo --file FIL --country no|se --code EGENSKAP --source KILDE --out FIL [--lang nb|en]',
    read: 'harvest read --importer NAVN --file FIL [--lang nb|en]',
  },
  more: 'Hva hvert valg er: harvest --help',
  about: `build leser planer, enheter, tall, meldinger og nasjonale tekster, kontrollerer alt, og skriver en utgivelse.
check leser og kontrollerer det samme, og skriver ingenting.
fetch henter nye tall fra kildene i listen, kontrollerer dem, og legger dem i observations/ i mappen som leses.
geo tegner kommunene i en fil med grenser (GeoJSON eller TopoJSON), til kartene.
read viser hva en fil fra en kilde holder, slik tilordningen vil se den: inndelinger, koder, merker. Skriver ingenting.

  --stale     list det som noen må ringe, lese eller åpne før lansering: åpne punkter, hjelpetjenester som
              ingen har prøvd på et halvt år, lov lest for mer enn et halvt år siden, og det som er usikkert
  --in        mappen som leses (fixtures)
  --out       mappen som blir skrevet, i sin helhet (build/release)
  --as-of     dagen alt regnes ut for, som 2026-03-17 (i dag i Norge)
  --previous  forrige utgivelse, for å fortelle hva som er nytt siden
  --earlier   en utgivelse før den, én gang for hver: det de viste, er kjent når skjulte tall prøves regnet ut
  --withdrawn de er trukket tilbake: det de viste, regnes ikke som kjent
  --base      adressen portalen får (SITE_URL, ellers baseAddress i site.config.json)
  --practice-intake
              åpne skjemaet til oppdiktede enheter, til å øve med; aldri der barn leser
  --only      bare denne i listen; kan gis flere ganger (alle som er gjennomgått)
  --list      mappen med listen over det som hentes, en fil for hver (fetch/ i mappen som leses)
  --cache     mappen der svarene blir liggende slik de kom (.cache/harvest)
  --offline   les bare det som ligger der, og spør ingen
  --dry-run   hent og kontroller, men rør ikke mappen som leses
  --file      filen som leses; til geo en med grenser, fra Kartverket eller en tilsvarende eier
  --importer  det som leser filen, som xlsx eller jsonstat-ssb (navnene står i src/sources/index.ts)
  --country   landet: no eller se
  --code      egenskapen i filen som har kommunenummeret, som kommunenummer
  --source    kilden til grensene, en id i geo/sources.json
  --lang      språket meldingene kommer på: nb eller en (nb)
  --help      denne teksten

Er noe galt, blir alle feil listet, ingenting skrevet, og svaret er 1. Med --stale er svaret 1 også når noe
må sjekkes. Med fetch er svaret 1 når en kilde ikke ga nye tall; de siste gode står. Med build er svaret 3 når
utgivelsen er skrevet med slike tall. Er kommandoen skrevet feil, er svaret 2.`,
  steps: {
    read: 'Leser filene …',
    check: 'Kontrollerer …',
    protect: 'Prøver å regne ut skjulte tall …',
    compute: 'Regner ut …',
    write: 'Skriver …',
  },
  built: (folder, asOf, counts, files, seconds) =>
    `${folder}: ${counts['plans']} planer, ${counts['items']} punkt, ${counts['observations']} tall, ` +
    `beregnet for ${asOf}. ${files} filer på ${seconds.toFixed(1).replace('.', ',')} s.`,
  refused: (faults, writes) =>
    `${faults} feil.${writes ? ' Ingenting er skrevet; forrige utgivelse står som den sto.' : ''}`,
  failed: (message) => `Det gikk ikke: ${message}`,
  checked: (folder, files) => `${folder}: ingen feil i ${files} filer.`,
  notFetched: (freshness) => notFetched(freshness, 'nb'),
  fetch: fetchWords.nb,
  drawn: (file, municipalities) => `${file}: ${municipalities} kommuner er tegnet.`,
  stale: {
    parts: {
      launch: 'Åpne punkter før lansering',
      help: 'Hjelpetjenester som må prøves',
      law: 'Lov som må leses på nytt eller avklares',
    },
    countries: { no: 'Norge', se: 'Sverige', both: 'begge land' },
    reasons: {
      neverChecked: 'aldri prøvd',
      checkedLongAgo: 'prøvd for mer enn et halvt år siden',
      notVerified: 'usikkert',
    },
    from: (day) => `fra ${day}`,
    total: (entries, asOf) =>
      entries === 0
        ? `Ingenting må sjekkes per ${asOf}.`
        : `${entries} punkter må ringes, leses eller åpnes før lansering (regnet per ${asOf}).`,
  },
};

const en: Words = {
  usage: {
    build: `harvest build [--in FOLDER] [--out FOLDER] [--as-of DATE] [--previous FOLDER] [--earlier FOLDER …] [--withdrawn]
              [--base ADDRESS] [--practice-intake] [--lang nb|en]`,
    check: 'harvest check [--stale] [--in FOLDER] [--as-of DATE] [--lang nb|en]',
    fetch: `harvest fetch [--only ID …] [--list FOLDER] [--in FOLDER] [--cache FOLDER] [--offline] [--dry-run] [--as-of DATE]
              [--lang nb|en]`,
    geo: 'harvest geo --file FILE --country no|se --code PROPERTY --source SOURCE --out FILE [--lang nb|en]',
    read: 'harvest read --importer NAME --file FILE [--lang nb|en]',
  },
  more: 'What each option is: harvest --help',
  about: `build reads plans, units, figures, reports and national texts, checks everything, and writes a release.
check reads and checks the same, and writes nothing.
fetch brings new figures from the sources of the list, checks them, and puts them in observations/ of the folder
to read.
geo draws the municipalities of a file of borders (GeoJSON or TopoJSON), for the maps.
read shows what a source's file holds, as a mapping will see it: dimensions, codes, marks. Writes nothing.

  --stale     list what somebody must ring, read or open before launch: open points, help services that nobody
              has tried for half a year, law read more than half a year ago, and what is not certain
  --in        the folder to read (fixtures)
  --out       the folder to write, replaced whole (build/release)
  --as-of     the day everything is computed for, like 2026-03-17 (today in Norway)
  --previous  the last release, to tell what is new since
  --earlier   a release before it, once for each: what they showed is known when hidden figures are attacked
  --withdrawn these are withdrawn: what they showed is not held to be known
  --base      the portal's address (SITE_URL, else baseAddress in site.config.json)
  --practice-intake
              open the form of made-up units, to practise with; never where children read
  --only      only this one of the list; may be given several times (all that are reviewed)
  --list      the folder with the list of what is fetched, a file for each (fetch/ in the folder to read)
  --cache     the folder where answers are kept as they came (.cache/harvest)
  --offline   read only what is kept there, and ask nobody
  --dry-run   fetch and check, but leave the folder to read as it is
  --file      the file to read; for geo one of borders, from Kartverket or an owner like it
  --importer  what reads the file, like xlsx or jsonstat-ssb (the names are in src/sources/index.ts)
  --country   the country: no or se
  --code      the property of the file that has the municipality's number, like kommunenummer
  --source    where the borders are from, an id in geo/sources.json
  --lang      the language of messages: nb or en (nb)
  --help      this text

If anything is wrong, every fault is listed, nothing is written, and the exit code is 1. With --stale it is 1
also when something must be looked at. With fetch it is 1 when a source gave no new figures; the last good ones
stand. With build it is 3 when the release is written with such figures. If the command is written wrong, it is 2.`,
  steps: {
    read: 'Reading the files …',
    check: 'Checking …',
    protect: 'Trying to work out hidden figures …',
    compute: 'Computing …',
    write: 'Writing …',
  },
  built: (folder, asOf, counts, files, seconds) =>
    `${folder}: ${counts['plans']} plans, ${counts['items']} items, ${counts['observations']} figures, ` +
    `computed for ${asOf}. ${files} files in ${seconds.toFixed(1)} s.`,
  refused: (faults, writes) =>
    `${faults} faults.${writes ? ' Nothing was written; the last release stands as it stood.' : ''}`,
  failed: (message) => `It failed: ${message}`,
  checked: (folder, files) => `${folder}: no faults in ${files} files.`,
  notFetched: (freshness) => notFetched(freshness, 'en'),
  fetch: fetchWords.en,
  drawn: (file, municipalities) => `${file}: ${municipalities} municipalities drawn.`,
  stale: {
    parts: {
      launch: 'Open points before launch',
      help: 'Help services to try',
      law: 'Law to read again or settle',
    },
    countries: { no: 'Norway', se: 'Sweden', both: 'both countries' },
    reasons: {
      neverChecked: 'never tried',
      checkedLongAgo: 'tried more than half a year ago',
      notVerified: 'not certain',
    },
    from: (day) => `from ${day}`,
    total: (entries, asOf) =>
      entries === 0
        ? `Nothing must be looked at as of ${asOf}.`
        : `${entries} points to ring, read or open before launch (computed for ${asOf}).`,
  },
};

export const words: Readonly<Record<FaultLanguage, Words>> = { nb, en };

export const help = (language: FaultLanguage): string =>
  [...Object.values(words[language].usage), '', words[language].about].join('\n');

/** How a command is written, or, where none was named, all there is to know. */
export const usage = (command: CommandName | undefined, language: FaultLanguage): string =>
  command === undefined ? help(language) : `${words[language].usage[command]}\n${words[language].more}`;
