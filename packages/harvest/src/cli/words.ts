import type { FaultLanguage } from '@apen-oppvekst/data-schema';
import type { Step } from '../build.ts';

/** What the command says. */
interface Words {
  readonly help: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly built: (
    folder: string,
    asOf: string,
    counts: Readonly<Record<string, number>>,
    files: number,
    seconds: number,
  ) => string;
  readonly refused: (faults: number) => string;
  readonly failed: (message: string) => string;
}

const nb: Words = {
  help: `harvest build [--in MAPPE] [--out MAPPE] [--as-of DATO] [--previous MAPPE] [--base ADRESSE] [--lang nb|en]

Leser planer, enheter, tall og meldinger, kontrollerer alt, og skriver en utgivelse.

  --in        mappen som leses (fixtures)
  --out       mappen som blir skrevet, i sin helhet (build/release)
  --as-of     dagen alt regnes ut for, som 2026-03-17 (i dag i Norge)
  --previous  en tidligere utgivelse, for å fortelle hva som er nytt siden
  --base      adressen portalen får (SITE_URL, ellers baseAddress i site.config.json)
  --lang      språket meldingene kommer på: nb eller en (nb)
  --help      denne teksten

Er noe galt, blir alle feil listet, ingenting skrevet, og svaret er 1.`,
  steps: {
    read: 'Leser filene …',
    check: 'Kontrollerer …',
    compute: 'Regner ut …',
    write: 'Skriver …',
  },
  built: (folder, asOf, counts, files, seconds) =>
    `${folder}: ${counts['plans']} planer, ${counts['items']} punkt, ${counts['observations']} tall, ` +
    `beregnet for ${asOf}. ${files} filer på ${seconds.toFixed(1).replace('.', ',')} s.`,
  refused: (faults) => `${faults} feil. Ingenting er skrevet; forrige utgivelse står som den sto.`,
  failed: (message) => `Utgivelsen ble ikke laget: ${message}`,
};

const en: Words = {
  help: `harvest build [--in FOLDER] [--out FOLDER] [--as-of DATE] [--previous FOLDER] [--base ADDRESS] [--lang nb|en]

Reads plans, units, figures and reports, checks everything, and writes a release.

  --in        the folder to read (fixtures)
  --out       the folder to write, replaced whole (build/release)
  --as-of     the day everything is computed for, like 2026-03-17 (today in Norway)
  --previous  an earlier release, to tell what is new since
  --base      the portal's address (SITE_URL, else baseAddress in site.config.json)
  --lang      the language of messages: nb or en (nb)
  --help      this text

If anything is wrong, every fault is listed, nothing is written, and the exit code is 1.`,
  steps: {
    read: 'Reading the files …',
    check: 'Checking …',
    compute: 'Computing …',
    write: 'Writing …',
  },
  built: (folder, asOf, counts, files, seconds) =>
    `${folder}: ${counts['plans']} plans, ${counts['items']} items, ${counts['observations']} figures, ` +
    `computed for ${asOf}. ${files} files in ${seconds.toFixed(1)} s.`,
  refused: (faults) => `${faults} faults. Nothing was written; the last release stands as it stood.`,
  failed: (message) => `The release was not made: ${message}`,
};

export const words: Readonly<Record<FaultLanguage, Words>> = { nb, en };
