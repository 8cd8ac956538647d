import assert from 'node:assert/strict';
import { test } from 'node:test';
import { model, speakUp } from './test-model.ts';
import { reporterPage } from './page.ts';
import { setupId, setupOf } from './setup.ts';

const nobody = { unit: null, owner: null };

/** The page as a reader without scripts has it: no tags, no data. */
const read = (html: string): string =>
  html
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

test('without scripts the page says who reads, how many, when, and the next day', () => {
  const text = read(reporterPage(model()));
  assert.match(text, /Skriv til Prøve skole/);
  assert.match(text, /Rektor og sosiallærer\. Det er 3 voksne som kan åpne det du skriver\./);
  assert.match(text, /Skolen har skrevet dette selv: «Vi leser hver skoledag før klokka 9»/);
  assert.match(text, /Neste dag noen leser: onsdag 2\. desember\./);
});

test('without scripts the page has a way out, the numbers and the other ways', () => {
  const html = reporterPage(model());
  assert.match(
    html,
    /<a class="exit" id="forlat" href="https:\/\/www\.yr\.no\/" target="_top" rel="noreferrer">Forlat siden</,
  );
  assert.match(html, /href="tel:112"/);
  assert.match(html, /href="tel:116111"/);
  assert.doesNotMatch(html, /tel:110/, 'the fire service is no help against people');
  assert.match(read(html), /Velg en voksen du stoler på\./);
  assert.match(html, /href="tel:\+4722000000">Ring kommunen</);
});

test('without scripts it is said at once why, and nothing is asked that cannot be answered', () => {
  const html = reporterPage(model());
  const at = (text: string): number => html.indexOf(text);
  const form = /<div id="start" hidden>[^]*?<\/div>\s*<\/div>/.exec(html)?.[0] ?? '';
  assert.match(read(form), /Du skriver til Prøve skole\. Er dette skolen din\?/);
  const text = read(html.replace(form, ''));
  assert.doesNotMatch(text, /Er dette skolen din/);
  assert.match(text, /Skjemaet trenger JavaScript .* på en annen måte\. .* Velg en voksen du stoler på\./);
  assert.ok(at('Skjemaet trenger') < at('Hvem leser det?'), 'before who would have read it');
});

test('whom to ring comes right after the title, once', () => {
  for (const groups of [model().groups, nobody]) {
    const html = reporterPage(model({ groups }));
    assert.match(html, /<\/h1>\s*<section class="urgent">\s*<h2>Haster det\?[^]*tel:112[^]*tel:116111/);
    assert.equal(html.split('Haster det?').length, 2);
  }
});

test('what is short of readers is said: the owner reads, and the unit’s promise is not repeated as theirs', () => {
  const text = read(reporterPage(model({ groups: { ...model().groups, unit: null } })));
  assert.match(text, /Nå er det kommunen som leser: oppvekstsjef\. Det er 2 voksne/);
  assert.doesNotMatch(text, /før klokka 9/);
});

test('closed and covered: the owner reads until it opens', () => {
  const reading = { next: '2026-12-21', cover: true, promise: null };
  const text = read(reporterPage(model({ reading })));
  assert.match(text, /Skolen leser ikke nå\. Kommunen leser så lenge\./);
  assert.match(text, /oppvekstsjef/);
});

test('nobody can read: no text is taken, no data is given, and the other ways are shown', () => {
  const html = reporterPage(model({ groups: nobody }));
  assert.ok(!html.includes(`id="${setupId}"`));
  assert.ok(!html.includes('id="start"'));
  const text = read(html);
  assert.match(text, /Du kan ikke skrive herfra nå/);
  assert.match(text, /Velg en voksen du stoler på\./);
  assert.match(text, /116 111/);
});

test('where they are few it is said before the first question', () => {
  assert.doesNotMatch(read(reporterPage(model())), /gjette hvem du er/);
  const small = model({ unit: { ...model().unit, small: true } });
  assert.match(read(reporterPage(small)), /Noen kan gjette hvem du er\./);
});

test('a made-up school is marked', () => {
  const practice = model({ tenant: { ...model().tenant, practice: true } });
  assert.match(reporterPage(practice), /<header>.*<b class="practice" lang="nb">Øvelse<\/b>/);
  assert.match(read(reporterPage(practice)), /Skjemaet er til øving\./);
  assert.doesNotMatch(read(reporterPage(model())), /til øving|Øvelse/);
});

const nasty = `"'></script><img src=x onerror=alert(1)>&amp;\u2028`;

test('nothing that is filled in can be anything but text', () => {
  const { groups, unit, tenant } = model();
  const html = reporterPage(
    model({
      unit: { ...unit, name: nasty },
      tenant: { ...tenant, phone: nasty },
      groups: { ...groups, unit: { readers: [nasty, nasty], holders: 2 } },
      reading: { next: null, cover: false, promise: nasty },
      speakUp: speakUp({ tellAnAdult: [{ id: 'x', text: nasty, basis: [] }] }),
    }),
  );
  assert.ok(!html.includes('<img'));
  assert.ok(!/\son\w+=/.test(html.replace(/&#\d+;/g, '').replace(/onerror=alert\(1\)/g, '')));
  assert.equal(html.match(/<\/script>/g)?.length, html.match(/<script/g)?.length);
});

test('the script reads its data as it was given', () => {
  const given = model({ unit: { ...model().unit, name: nasty } });
  const found = new RegExp(`id="${setupId}">([^<]*)</script>`).exec(reporterPage(given));
  assert.deepEqual(JSON.parse(found?.[1] ?? ''), JSON.parse(JSON.stringify(setupOf(given))));
});

test('a strict policy has nothing to forbid: no inline script, style or handler', () => {
  const html = reporterPage(model());
  assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+=|javascript:/);
  for (const [tag] of html.matchAll(/<script[^>]*>/g))
    assert.match(tag, /type="application\/json"|integrity="sha384-[^"]+" crossorigin/);
  assert.match(html, /<link rel="stylesheet" href="[^"]+" integrity="sha384-stil" crossorigin>/);
});

test('the first script comes first, and no other language’s texts are brought', () => {
  const names = [...reporterPage(model()).matchAll(/src="\/mottak\/filer\/(\w+)-abc\.js"/g)].map(
    ([, name]) => name,
  );
  assert.deepEqual(names, ['main', 'app', 'nb', 'sealing']);
});

test('nobody else is asked for anything', () => {
  const html = reporterPage(model());
  for (const [, address] of html.matchAll(/\s(?:src|href)="(https?:[^"]*)"/g))
    assert.equal(
      address,
      'https://www.yr.no/',
      'but for the way out, which is followed only when it is pressed',
    );
  assert.match(html, /<meta name="referrer" content="no-referrer">/);
});

test('a Swedish unit’s way out and leader are Swedish', () => {
  const html = reporterPage(
    model({
      language: 'sv',
      country: 'se',
      tenant: { ...model().tenant, ownerType: 'huvudman' },
      groups: { unit: null, owner: { readers: ['skolchef'], holders: 2 } },
    }),
  );
  assert.match(html, /<html lang="sv">/);
  assert.match(html, /www\.smhi\.se/);
  assert.match(read(html), /den som driver skolan/);
});
