import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, type Language } from '@apen-oppvekst/data-schema';
import { saysLaw } from './law-words.ts';

/** The same sentences in each language. */
type Sentences = Readonly<Record<Language, readonly string[]>>;

const ofTheLaw: Sentences = {
  nb: [
    'Skolen skal undersøke så fort som mulig.',
    'Da må de voksne på skolen si det til rektor.',
    'Alle som jobber i barnehagen, må følge med.',
    'Du har rett til å bli hørt.',
    'Det står i opplæringsloven.',
    'Se § 12-4.',
    'Du skal ha det trygt.',
    'Rektor har plikt til å gjøre noe.',
    'Ingen får straffe deg.',
  ],
  nn: [
    'Skulen skal undersøkje så fort han kan.',
    'Då må dei vaksne på skolen seie det til rektor.',
    'Alle som jobbar i barnehagen, må følgje med.',
    'Du har rett til å bli høyrd.',
    'Det står i opplæringslova.',
    'Sjå § 12-4.',
    'Du skal ha det trygt.',
    'Rektor har plikt til å gjere noko.',
    'Ingen får straffe deg.',
  ],
  sv: [
    'Huvudmannen ska utreda det snabbt.',
    'Då måste de vuxna i skolan berätta för rektorn.',
    'Alla som jobbar i förskolan måste säga till.',
    'Du har rätt att bli hörd.',
    'Det står i skollagen.',
    'Se 6 kap. 10 §.',
    'Du ska ha det tryggt.',
    'Rektorn är skyldig att göra något.',
    'Ingen får straffa dig.',
  ],
  en: [
    'The school must look into it as soon as it can.',
    'Then must the adults tell the principal.',
    'Everyone who works there shall step in.',
    'You have the right to be heard.',
    'It says so in the Education Act.',
    'See § 12-4.',
    'You should be safe at school.',
    'The principal has a duty to do something.',
    'No one may punish you.',
  ],
};

const advice: Sentences = {
  nb: [
    'Si det til en voksen du stoler på.',
    'Spør rett ut, og hør på svaret.',
    'Du skal ikke bære dette alene, selv om du har lovet det.',
    'Vi voksne skal hjelpe deg nå.',
    'Gjør den voksne ikke noe? Si det til en annen.',
    'Du må melde deg på først.',
    'Jeg lover å høre på deg.',
    'Ring når du må ha lege.',
    'Les om rettighetene dine.',
  ],
  nn: [
    'Sei det til ein vaksen du stoler på.',
    'Spør rett ut, og høyr på svaret.',
    'Du skal ikkje bere dette åleine, sjølv om du har lova å gjere det.',
    'Vi vaksne skal hjelpe deg no.',
    'Gjer ikkje den vaksne noko? Sei det til ein annan.',
    'Du må melde deg på først.',
    'Ring når du må ha lege.',
    'Les om rettane dine.',
  ],
  sv: [
    'Säg det till en vuxen du litar på.',
    'Fråga rakt ut och lyssna på svaret.',
    'Du ska inte bära det här ensam.',
    'Vi vuxna ska hjälpa dig nu.',
    'Gör den vuxna inget? Säg det till en annan.',
    'Du måste anmäla dig först.',
    'Ring när du måste få läkare.',
    'Läs om dina rättigheter.',
  ],
  en: [
    'Tell an adult you trust.',
    'Ask straight out, and listen to the answer.',
    'You should not carry this alone.',
    'We adults shall help you now.',
    'Does the adult do nothing? Tell another one.',
    'You must sign up first.',
    'They do not act in single cases.',
    'Read about your rights.',
  ],
};

for (const language of languages) {
  void test(`what is said of the law is told from advice: ${language}`, () => {
    for (const sentence of ofTheLaw[language]) assert.ok(saysLaw(sentence, language), sentence);
    for (const sentence of advice[language]) assert.ok(!saysLaw(sentence, language), sentence);
  });
}

test('one sentence about the law in a text of advice is enough', () => {
  assert.ok(saysLaw('Si det til en voksen. Skolen må hjelpe deg. Ta med en venn.', 'nb'));
});

test('what binds one and what another is asked for in the next sentence are not read together', () => {
  assert.ok(!saysLaw('Snakk med rektor. Du må ikke gå alene.', 'nb'));
});
