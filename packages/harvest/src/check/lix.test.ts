import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lix, wordCount } from './lix.ts';

/** Texts for each age with the LIX that they were measured to have, by another program than ours. */
const measuredBefore: readonly { what: string; measured: number; text: string }[] = [
  {
    what: 'nb 3–5',
    measured: 7.9,
    text: 'Du skal ha det trygt i barnehagen. Er du lei deg? Er noen ikke snille? Si det til en voksen. Den voksne skal høre på deg. Den voksne skal hjelpe deg. Det er ikke din feil.',
  },
  {
    what: 'nb 6–9',
    measured: 6.7,
    text: 'Du skal ha det trygt og godt på skolen. Er noen slemme mot deg? Si det til en voksen du stoler på. Den voksne må si det til rektor. Skolen må finne ut hva som skjer. Så skal skolen hjelpe deg. Du får si hva du mener.',
  },
  {
    what: 'nb 10–12',
    measured: 15.7,
    text: 'Du har rett til å ha det trygt og godt på skolen. Du trenger ikke bevis for å si fra. Alle voksne på skolen må si fra til rektor hvis de tror at du ikke har det bra. Skolen må finne ut hva som skjer så fort den kan. Skolen skal lage en plan, og du skal få si hva du synes om den. Har det gått en uke, og er det ikke blitt bedre? Da kan du eller foreldrene dine si fra til Statsforvalteren.',
  },
  {
    what: 'nb 13–18',
    measured: 26.1,
    text: 'Opplæringslova kapittel 12 gir deg rett til et trygt og godt skolemiljø. Det holder at du selv sier at du ikke har det bra. Da skal skolen undersøke saken og gjøre noe med den så fort som mulig. Skolen må lage en skriftlig plan som sier hva som skal gjøres, hvem som har ansvaret, og når tiltakene skal vurderes. Du skal bli hørt før planen blir laget. Hvis det har gått minst en uke siden rektor fikk vite om saken, kan du eller foreldrene dine melde den til Statsforvalteren.',
  },
  {
    what: 'nb foreldre',
    measured: 31.9,
    text: 'Barnet ditt har rett til et trygt og godt skolemiljø. Si fra til rektor, gjerne skriftlig, og be om å få se den skriftlige planen. Planen skal si hvilket problem som skal løses, hvilke tiltak skolen har bestemt, når de skal gjennomføres, hvem som har ansvaret, og når de skal evalueres. Hvis det har gått minst en uke siden du tok opp saken med rektor, kan du eller barnet melde den til Statsforvalteren.',
  },
  {
    what: 'nn 10–12',
    measured: 14.5,
    text: 'Du har rett til å ha det trygt og godt på skolen. Du treng ikkje bevis for å seie frå. Alle vaksne på skolen må seie frå til rektor om dei trur at du ikkje har det bra. Skolen må finne ut kva som skjer så fort han kan. Skolen skal lage ein plan, og du skal få seie kva du synest om han. Har det gått ei veke, og er det ikkje blitt betre? Då kan du eller foreldra dine seie frå til Statsforvaltaren.',
  },
  {
    what: 'sv 3–5',
    measured: 7.9,
    text: 'Du ska ha det tryggt på förskolan. Är du ledsen? Är någon dum mot dig? Säg det till en vuxen. Den vuxna ska lyssna på dig. Den vuxna ska hjälpa dig. Det är inte ditt fel.',
  },
  {
    what: 'sv 6–9',
    measured: 8.8,
    text: 'Du ska känna dig trygg i skolan. Är någon dum mot dig? Säg det till en vuxen du litar på. Den vuxna måste säga det till rektorn. Skolan måste ta reda på vad som har hänt. Sedan ska skolan hjälpa dig. Du får säga vad du tycker.',
  },
  {
    what: 'sv 10–12',
    measured: 20.1,
    text: 'Du har rätt att vara trygg i skolan. Du behöver inga bevis för att säga till. Alla som jobbar i skolan måste berätta för rektorn om du känner dig illa behandlad. Rektorn måste berätta det för den som äger skolan. Den som äger skolan måste snabbt ta reda på vad som har hänt och få stopp på det. Blir det inte bättre? Då kan du och din familj klaga till kommunen eller den som äger skolan. Sedan kan ni höra av er till Barn- och elevombudet.',
  },
  {
    what: 'sv 13–18',
    measured: 35.0,
    text: 'Skollagens sjätte kapitel skyddar dig mot kränkande behandling. Det räcker att du själv säger att du har blivit illa behandlad. Då måste personalen anmäla det till rektorn, och rektorn måste anmäla det till huvudmannen. Huvudmannen är kommunen eller den som äger skolan och ska skyndsamt utreda vad som har hänt. Ingen på skolan får straffa dig för att du har sagt till. Om huvudmannen inte gör sitt jobb kan du lämna uppgifter till Barn- och elevombudet.',
  },
  {
    what: 'opplæringslova § 12-2',
    measured: 40.5,
    text: 'Alle elevar har rett til eit trygt og godt skolemiljø som fremjar helse, inkludering, trivsel og læring.',
  },
];

for (const { what, measured, text } of measuredBefore) {
  void test(`${what} has LIX ${measured}`, () => {
    assert.ok(Math.abs(lix(text) - measured) <= 0.1, String(lix(text)));
  });
}

test('words per sentence, plus the share of words longer than six letters', () => {
  assert.equal(lix('Si det nå.'), 3);
  assert.equal(lix('Si det. Gå dit.'), 2);
  assert.equal(lix('Snakk med sekseren.'), 3 + 100 / 3);
  assert.equal(lix('Ni bokstaver.'), 2 + 50);
});

test('a line break and a colon end a sentence; a hyphen does not end a word', () => {
  assert.equal(lix('Du har rett\nDu kan si det'), lix('Du har rett. Du kan si det.'));
  assert.equal(lix('Si det: nå da'), lix('Si det. nå da'));
  assert.equal(wordCount('Møre-og-Romsdal'), 1);
});

test('numbers and addresses are no words', () => {
  assert.equal(wordCount('Ring 116 111 eller les på ung.no, https://www.udir.no/nullmobbing?a=b'), 4);
  assert.equal(lix('112'), 0);
  assert.equal(lix(''), 0);
});

test('letters of all our languages are letters, the Sámi ones too', () => {
  assert.equal(wordCount('Æ ø å ä ö á č đ ŋ š ŧ ž'), 12);
});

test('a sentence more of the same kind changes nothing, and no text is easier than one word a sentence', () => {
  const word = fc.stringMatching(/^[a-zæøåäö]{1,12}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  fc.assert(
    fc.property(sentence, fc.integer({ min: 2, max: 5 }), (one, times) => {
      const once = lix(one);
      assert.ok(once >= 1);
      assert.ok(Math.abs(lix(Array(times).fill(one).join(' ')) - once) < 1e-9);
    }),
  );
});
