import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FaultError } from '@apen-oppvekst/data-schema';
import { languageOf, parseCommand, type Command, type Surroundings } from './command.ts';
import { describeOption, UsageError } from './options.ts';

const bare: Surroundings = {
  siteUrl: undefined,
  siteConfig: undefined,
  now: new Date('2026-06-30T22:30:00Z'),
};
const config = (text: string): Surroundings => ({ ...bare, siteConfig: new TextEncoder().encode(text) });

function command(args: readonly string[], surroundings = bare): Extract<Command, { name: 'build' }> {
  const parsed = parseCommand(['build', ...args], surroundings);
  assert.ok(parsed.name === 'build');
  return parsed;
}

test('without options, the fixtures are built for today in Norway', () => {
  assert.deepEqual(command([]).options, {
    inFolder: 'fixtures',
    outFolder: 'build/release',
    asOf: '2026-07-01',
    baseAddress: 'https://apen-oppvekst.example',
    previousFolder: undefined,
    earlierFolders: undefined,
    withdrawn: undefined,
    practiceIntake: undefined,
    publisher: null,
  });
});

test('the address comes from --base, else SITE_URL, else site.config.json', () => {
  const configured = config('{ "baseAddress": "https://fil.example", "publisher": null }');
  const both = { ...configured, siteUrl: 'http://localhost:4321' };
  assert.equal(command([], configured).options.baseAddress, 'https://fil.example');
  assert.equal(command([], both).options.baseAddress, 'http://localhost:4321');
  assert.equal(command(['--base', 'https://base.example'], both).options.baseAddress, 'https://base.example');
  assert.equal(command([], { ...configured, siteUrl: '' }).options.baseAddress, 'https://fil.example');
});

test('who publishes comes from site.config.json, with a number that can be one', () => {
  const publisher = { name: 'Prøving kommune', email: 'post@proving.example' };
  const written = (more: object): ReturnType<typeof config> =>
    config(JSON.stringify({ baseAddress: 'https://x.example', publisher: { ...publisher, ...more } }));
  assert.deepEqual(command([], written({})).options.publisher, publisher);
  assert.throws(() => command([], written({ organisationNumber: '900000001' })), FaultError);
});

test('several earlier releases may be named, and said to be withdrawn', () => {
  const { options } = command(['--previous', 'c', '--earlier', 'b', '--earlier', 'a', '--withdrawn']);
  assert.deepEqual([options.previousFolder, options.earlierFolders], ['c', ['b', 'a']]);
  assert.equal(options.withdrawn, true);
});

test('the form of made-up units is opened only when asked for', () => {
  assert.equal(command(['--practice-intake']).options.practiceIntake, true);
});

test('a site.config.json that cannot be read is a fault', () => {
  assert.throws(() => command([], config('{')), FaultError);
});

test('an unknown command, option or language is not understood', () => {
  for (const args of [
    [],
    ['bygg'],
    ['build', 'mer'],
    ['build', '--inn', 'x'],
    ['build', '--lang', 'de'],
    ['build', '--in'],
    ['build', '--stale'],
    ['check', '--out', 'x'],
    ['check', '--practice-intake'],
  ]) {
    assert.throws(() => parseCommand(args, bare), UsageError, args.join(' '));
  }
  assert.equal(parseCommand(['--help'], bare).name, 'help');
});

test('a check reads the fixtures of today, and lists what is stale only when asked', () => {
  assert.deepEqual(parseCommand(['check'], bare), {
    name: 'check',
    options: { inFolder: 'fixtures', asOf: '2026-07-01', language: 'nb' },
    stale: false,
  });
  const more = parseCommand(['check', '--stale', '--as-of', '2026-11-22', '--lang', 'en'], bare);
  assert.deepEqual(more, {
    name: 'check',
    options: { inFolder: 'fixtures', asOf: '2026-11-22', language: 'en' },
    stale: true,
  });
});

test('the language is known also where the command is not', () => {
  assert.equal(languageOf(['bygg', '--lang', 'en']), 'en');
  assert.equal(languageOf(['bygg', '--lang=en']), 'en');
  assert.equal(languageOf(['--in', 'en']), 'nb');
});

test('site.config.json is checked whole, each field named, whichever address wins', () => {
  const faulty = '{ "baseAddress": 5, "publisher": { "navn": "Vik kommune", "email": "post" } }';
  assert.throws(
    () => command(['--base', 'https://vik.example'], config(faulty)),
    (error: unknown) => {
      assert.ok(error instanceof FaultError);
      const paths = error.faults.map(({ file, path }) => `${file} ${path}`);
      assert.deepEqual(paths.sort(), [
        'site.config.json baseAddress',
        'site.config.json publisher.email',
        'site.config.json publisher.name',
        'site.config.json publisher.navn',
      ]);
      return true;
    },
  );
});

test('a fetch keeps answers out of the fixtures, asks as the portal, and takes several ids', () => {
  const surroundings = { ...bare, siteUrl: 'https://vik.example' };
  assert.deepEqual(parseCommand(['fetch', '--only', 'a', '--only', 'b', '--offline'], surroundings), {
    name: 'fetch',
    options: {
      listFolder: 'fixtures/fetch',
      inFolder: 'fixtures',
      cacheFolder: '.cache/harvest',
      only: ['a', 'b'],
      offline: true,
      dryRun: false,
      day: '2026-07-01',
      baseAddress: 'https://vik.example',
    },
  });
  assert.throws(() => parseCommand(['build', '--only', 'a'], bare), UsageError);
  assert.throws(() => parseCommand(['fetch', '--out', 'x'], bare), UsageError);
});

/** What is told of a command line, in English. */
const refused = (...args: string[]): string[] => {
  try {
    parseCommand(args, bare);
  } catch (error) {
    assert.ok(error instanceof UsageError, String(error));
    return error.faults.map((fault) => describeOption(fault, 'en'));
  }
  return assert.fail('it was taken');
};

test('everything that is wrong with a drawing is told in one run, option by option', () => {
  assert.deepEqual(
    refused('geo', '--country', 'dk', '--code=', '--source', 'Kart verket', '--out', 'no.json', 'mer'),
    [
      '--code: expected a value, came «»',
      'harvest: expected nothing after geo but options, came mer',
      '--source: expected lower-case a–z and digits, with hyphens between the words, like «trd-ssp-04», came "Kart verket"',
      '--country: expected no or se, came dk',
      '--file: expected a value, came (mangler / missing)',
    ],
  );
});

test('everything that is wrong with a fetch is told in one run, a value that is an option too', () => {
  assert.deepEqual(
    refused(
      'fetch',
      '--only',
      '--offline=ja',
      '--as-of',
      '1. juni',
      '--cach',
      '--out',
      'x',
      '--in=a',
      '--in=b',
    ),
    [
      '--only: expected a value, came --offline=ja',
      '--cach: expected an option of --help, came --cach',
      '--in: expected the option once, came b',
      '--out: expected an option that fetch has (--in, --as-of, --list, --cache, --only, --offline, --dry-run), came --out',
      '--as-of: expected a date like 2026-03-17, came "1. juni"',
    ],
  );
});

test('an option of another command, and one that is written wrong, are told with those that there are', () => {
  const [first, second, ...more] = refused('check', '--out', 'x', '--stal');
  assert.equal(first, '--stal: expected an option of --help, came --stal');
  assert.equal(second, '--out: expected an option that check has (--in, --as-of, --stale), came --out');
  assert.deepEqual(more, []);
  assert.deepEqual(refused('bygg', '--lang', 'de'), [
    '--lang: expected nb or en, came de',
    'harvest: expected build, check, fetch, geo or read, came bygg',
  ]);
});
