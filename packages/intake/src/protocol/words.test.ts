import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from './words.ts';

/** Beginnings of words that mock, frighten or are rude in Norwegian, Swedish or English. None may begin a word here. */
const hurtful = [
  // Rude, or about what nobody shall see
  ...[
    'fitt',
    'kuk',
    'pikk',
    'pupp',
    'pule',
    'pult',
    'tiss',
    'piss',
    'promp',
    'drit',
    'lort',
    'hore',
    'hora',
    'rump',
    'romp',
  ],
  ...[
    'sex',
    'porn',
    'knull',
    'kyss',
    'naken',
    'nude',
    'bajs',
    'snopp',
    'snipp',
    'slamp',
    'fan',
    'jæv',
    'fakk',
    'fuck',
    'anal',
  ],
  ...[
    'penis',
    'vagin',
    'sperm',
    'semen',
    'orgas',
    'mens',
    'slut',
    'rape',
    'dick',
    'fag',
    'fart',
    'tit',
    'shit',
    'cunt',
    'bum',
  ],
  ...['kneppe', 'runk', 'suge', 'slikk', 'balle', 'puss', 'trus', 'dild'],
  // Said to hurt
  ...[
    'feit',
    'fett',
    'tjukk',
    'tynn',
    'stygg',
    'dum',
    'dust',
    'tosk',
    'teit',
    'idiot',
    'mobb',
    'erte',
    'tull',
    'spas',
    'mong',
  ],
  ...[
    'homo',
    'homs',
    'lesb',
    'nige',
    'neg',
    'eskim',
    'stum',
    'sinke',
    'gris',
    'svin',
    'rotte',
    'esel',
    'padde',
    'orm',
    'luse',
  ],
  ...[
    'skam',
    'skyld',
    'taper',
    'kryp',
    'svak',
    'slapp',
    'slank',
    'fyll',
    'upop',
    'damp',
    'japp',
    'fjoll',
    'bikkje',
    'raring',
  ],
  // Frightening: violence, weapons, war, death, being caught, being watched
  ...[
    'drep',
    'mord',
    'myrd',
    'død',
    'lik',
    'grav',
    'kist',
    'blod',
    'krig',
    'bomb',
    'granat',
    'pist',
    'kniv',
    'sverd',
    'sabel',
  ],
  ...[
    'skyt',
    'skudd',
    'kanon',
    'slag',
    'slå',
    'spark',
    'dytt',
    'skubb',
    'stikk',
    'heng',
    'kvel',
    'strup',
    'drukn',
    'fang',
  ],
  ...[
    'fare',
    'farlig',
    'redd',
    'skrem',
    'spøk',
    'heks',
    'troll',
    'mare',
    'vold',
    'tru',
    'tving',
    'straff',
    'piskt',
    'brenn',
  ],
  ...[
    'ulykk',
    'orkan',
    'ras',
    'skred',
    'flom',
    'alarm',
    'snik',
    'lure',
    'skjul',
    'taus',
    'farvel',
    'slutt',
    'hems',
    'hemm',
  ],
  // Illness, medicine, drink, drugs
  ...[
    'syk',
    'feb',
    'kreft',
    'koron',
    'smitt',
    'virus',
    'vond',
    'sår',
    'svim',
    'pill',
    'tablet',
    'medis',
    'lege',
    'gift',
    'dop',
  ],
  ...[
    'vin',
    'øl',
    'dram',
    'sprit',
    'fyll',
    'rus',
    'snus',
    'røyk',
    'siga',
    'tobakk',
    'hasj',
    'narko',
    'stoff',
  ],
  // Faith, peoples
  ...[
    'gud',
    'jesus',
    'alla',
    'bibel',
    'kors',
    'prest',
    'kirke',
    'pave',
    'engel',
    'djev',
    'satan',
    'synd',
    'sekt',
    'islam',
  ],
  ...['norsk', 'svensk', 'dansk', 'tysk', 'samis', 'tyrk', 'polsk', 'arab', 'jøde', 'jude', 'rom-'],
  // Those who may be the ones it is about
  ...[
    'mamma',
    'pappa',
    'far-',
    'mor-',
    'bror',
    'onkel',
    'tante',
    'rektor',
    'lærer',
    'styrer',
    'trener',
    'sjef',
  ],
];

/** Honest words that share their beginning with one above. */
const honest = new Set(
  'drama fanfare fylle kveld legende like likne likt marengs myrdun rask rasle rasp rast rusle ruste svinge sykkel sykle vind vingle vink vinne vinter vinyl'.split(
    ' ',
  ),
);

const stems = hurtful.map((stem) => stem.replace(/-$/, ''));
const whole = new Set(hurtful.filter((stem) => stem.endsWith('-')).map((stem) => stem.slice(0, -1)));

test('there are 2,048, in the order of the alphabet', () => {
  assert.equal(words.length, 2048);
  assert.deepEqual(words, [...words].sort());
});

test('each is four to seven letters, a to z', () => {
  assert.deepEqual(
    words.filter((word) => !/^[a-z]{4,7}$/.test(word)),
    [],
  );
});

test('the first four letters tell each from all others', () => {
  assert.equal(new Set(words.map((word) => word.slice(0, 4))).size, words.length);
});

test('no word is a number, which a code in digits is read as', () => {
  const numbers =
    'null fire seks sytten atten nitten tjue tretti femti seksti sytti nitti hundre tusen million tolv elleve tretten';
  assert.deepEqual(
    words.filter((word) => numbers.split(' ').includes(word)),
    [],
  );
});

test('nothing that hurts when it is read aloud', () => {
  assert.deepEqual(
    words.filter(
      (word) =>
        !honest.has(word) && stems.some((stem) => (whole.has(stem) ? word === stem : word.startsWith(stem))),
    ),
    [],
  );
});
