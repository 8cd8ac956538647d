import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { newCode, randomBytes, toBase64url } from '../protocol/index.ts';
import type { Ask } from './service.ts';
import {
  codeOf,
  focused,
  form,
  press,
  quick,
  says,
  screenOf,
  toTheCode,
  write,
  type Form,
} from './test-form.ts';
import { testService, type TestService } from './test-service.ts';

let service: TestService;
beforeEach(async () => {
  service = await testService();
});

describe('sending', () => {
  it('a child who only points sends a whole report, which the unit opens', async () => {
    const at = await form(service);
    await toTheCode(at);
    expect(screenOf(at)).to.include('Ikke sendt ennå');
    expect(service.stored.size).to.equal(0);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    const report = await service.opened('unit');
    expect(report).to.include({
      reporter: 'self',
      age: 'junior',
      situation: 'peer',
      route: 'unit',
      text: '',
    });
    expect(report.what).to.deep.equal(['hits']);
    expect(report.where).to.deep.equal(['outside']);
    expect(report.wish).to.deep.equal(['stop']);
    expect(report.since).to.equal('today');
  });

  it('afterwards it is said when it was received, who reads, when, the next day and whom to ring', async () => {
    const at = await form(service);
    await toTheCode(at);
    await press(at, 'Send nå');
    await says(at, /Mottatt 1\..desember 2026/);
    await says(at, 'Rektor og sosiallærer. Det er 2 voksne');
    await says(at, 'Skolen har skrevet dette selv: «Vi leser hver skoledag før klokka 9»');
    await says(at, /Neste dag noen leser: onsdag 2\..desember/);
    await says(at, '116 111');
  });

  it('two words of the code are asked back', async () => {
    const at = await form(service);
    await toTheCode(at);
    const words = codeOf(at);
    await press(at, 'Send nå');
    await says(at, 'Har du koden?');
    const inputs = [...at.page.querySelectorAll('input')];
    await press(at, 'Sjekk');
    await says(at, 'Det stemte ikke');
    for (const input of inputs)
      input.value = ` ${words[Number(/\d/.exec(input.closest('label')!.textContent)![0]) - 1]!.toUpperCase()} `;
    await press(at, 'Sjekk');
    await says(at, 'Det stemmer');
    expect(screenOf(at)).not.to.include('Det stemte ikke');
  });

  it('the first answer is lost: one report, and a working code', async () => {
    let lost = true;
    service.fault = () => {
      const now = lost;
      lost = false;
      return now ? 'lost' : undefined;
    };
    const at = await form(service);
    await toTheCode(at);
    const words = codeOf(at);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    expect(service.stored.size).to.equal(1);
    const back = await form(service);
    back.app.start('code');
    await nextFrame();
    await write(back, words.join(' '));
    await press(back, 'Åpne');
    await says(back, /Mottatt 1\..desember 2026/);
  });

  it('no answer for ten minutes: all is kept, the ways on are shown, and it can be tried again', async () => {
    let down = true;
    service.fault = () => (down ? 'unreachable' : undefined);
    const now = Date.now;
    let ahead = 0;
    Date.now = () => now() + ahead;
    try {
      const at = await form(service, {
        wait: async () => {
          ahead += 60_000;
          await nextFrame();
        },
      });
      await toTheCode(at);
      const words = codeOf(at);
      await press(at, 'Send nå');
      await says(at, 'Det ble ikke sendt');
      expect(screenOf(at)).to.include('Velg en voksen du stoler på.').and.to.include('116 111');
      expect(codeOf(at)).to.deep.equal(words);
      expect(screenOf(at)).not.to.include('Tilbake');
      down = false;
      await press(at, 'Prøv igjen');
      await says(at, 'Det er sendt');
      expect((await service.opened('unit')).what).to.deep.equal(['hits']);
    } finally {
      Date.now = now;
    }
  });

  for (const [online, words] of [
    [true, 'Vi får ikke kontakt'],
    [false, 'Du er ikke på nett'],
  ] as const)
    it(`${online ? 'no answer' : 'no network'}: while it is tried again, nothing is lost and the other ways stand`, async () => {
      service.fault = () => 'unreachable';
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
      try {
        const at = await form(
          service,
          { wait: () => new Promise(() => undefined) },
          { tenant: { ...service.page.tenant, phone: 'tel:+4722000000' } },
        );
        await toTheCode(at);
        expect(screenOf(at)).not.to.include('116 111');
        await press(at, 'Send nå');
        await says(at, words);
        await says(at, 'Ingenting er borte. Det du skrev, er her så lenge siden er åpen.');
        expect(screenOf(at)).to.include('Velg en voksen du stoler på.').and.to.include('Ring kommunen');
        expect(screenOf(at)).to.match(/112.*116 111/);
        expect(codeOf(at).length).to.equal(6);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

  it('the code was used before: there is a new one, and nothing is sent before it is kept', async () => {
    const at = await form(service);
    await toTheCode(at);
    const words = codeOf(at);
    let taken = true;
    service.fault = () => {
      const now = taken;
      taken = false;
      return now ? { status: 409, body: { error: 'mailbox-taken' } } : undefined;
    };
    await press(at, 'Send nå');
    await says(at, 'Du har fått en ny kode');
    await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
    expect(codeOf(at)).not.to.deep.equal(words);
    expect(service.stored.size).to.equal(0);
    await press(at, 'Prøv igjen');
    await says(at, 'Det er sendt');
    expect(service.stored.size).to.equal(1);
  });

  it('what was written is still there while the disk is full, and is sent when there is room', async () => {
    let full = 3;
    service.fault = () => (full-- > 0 ? { status: 507, body: {} } : undefined);
    const at = await form(service);
    at.app.start('yes');
    await press(
      at,
      'Meg selv',
      '5. til 7. trinn',
      'Andre elever',
      'Hopp over',
      'Hopp over',
      'I dag',
      'Hopp over',
    );
    await write(at, 'De ler av meg 😢');
    await press(at, 'Videre', 'Nei, jeg leser', 'Videre');
    await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    expect((await service.opened('unit')).text).to.equal('De ler av meg 😢');
  });
});

describe('the work that a report costs', () => {
  const proofs = (): string[] => service.asked.filter((path) => path.includes('utfordring'));

  it('begins while it is read who reads, and is not done again when it is sent', async () => {
    const at = await form(service);
    at.app.start('yes');
    await press(at, 'Meg selv', '1. til 4. trinn', 'Jeg orker ikke mer', 'Jeg vil skrive også', 'Hopp over');
    await press(at, 'Hopp over');
    expect(proofs()).to.deep.equal([]);
    await press(at, 'Nei, jeg leser');
    await waitUntil(() => proofs().length === 1);
    await press(at, '‹ Tilbake', 'Nei, jeg leser', 'Videre');
    await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    expect(proofs()).to.deep.equal(['/v1/utfordring']);
  });

  it('is let off where it takes too long', async () => {
    const at = await form(service, {
      sealing: async () => {
        const all = await quick();
        let first = true;
        const solve: typeof all.solve = (challenge, signal) => {
          const endless = first;
          first = false;
          return endless ? new Promise(() => undefined) : all.solve(challenge, signal);
        };
        return { ...all, solve };
      },
    });
    await toTheCode(at);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    expect(proofs()).to.deep.equal(['/v1/utfordring', '/v1/utfordring/lettere']);
  });
});

describe('on a small phone', () => {
  /** Where what is in sight ends, from the page's top. */
  const ends = (at: Form, selector: string): number[] => {
    at.page.style.inlineSize = '360px';
    const { top } = at.page.getBoundingClientRect();
    return [...at.page.querySelectorAll(selector)]
      .filter((each) => each.checkVisibility())
      .map((each) => each.getBoundingClientRect().bottom - top);
  };

  it('whom to ring is in view on the first screen, where it is practice too', async () => {
    const at = await form(service, {}, { tenant: { ...service.page.tenant, practice: true } });
    const phones = ends(at, '.urgent .phone');
    expect(phones.length).to.equal(2);
    expect(Math.max(...phones)).to.be.below(400);
  });

  it('and when it is sent', async () => {
    const at = await form(service);
    await toTheCode(at);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    await says(at, /Mottatt 1\..desember 2026\. Haster det\?/);
    const phones = ends(at, '.urgent .phone');
    expect(phones.length).to.equal(2);
    expect(Math.max(...phones)).to.be.below(500);
  });

  it('the youngest see the way past the field', async () => {
    const at = await form(service);
    at.app.start('yes');
    await press(at, 'Meg selv', '1. til 4. trinn', 'Andre elever', 'Hopp over', 'Hopp over', 'I dag');
    await press(at, 'Hopp over');
    await says(at, 'Vil du skrive noe?');
    expect(Math.max(...ends(at, 'button.main'))).to.be.below(600);
    expect(screenOf(at)).to.match(/Hopp over.*Ta vare på bildet\./);
  });
});

describe('a parent’s receipt', () => {
  const receipt = async (practice: boolean): Promise<string> => {
    const at = await form(service, {}, { tenant: { ...service.page.tenant, practice } });
    at.app.start('yes');
    await press(at, 'Barnet mitt', 'Andre elever', 'Hopp over', 'Hopp over', 'I dag', 'Hopp over');
    await press(at, 'Hopp over', 'Nei, jeg leser', 'Videre');
    await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    return at.page.querySelector('[data-paper=receipt]')!.textContent.replace(/\s+/g, ' ');
  };

  it('has its number, a fingerprint that can be read aloud, and what the service signed', async () => {
    const paper = await receipt(false);
    const [, whole = ''] = /Fingeravtrykk ([0-9a-f]{64}) ?Underskrift [\w-]{86} /.exec(paper) ?? [];
    const short = whole.slice(0, 16).replace(/.{4}(?=.)/g, '$& ');
    expect(paper).to.match(new RegExp(`Nummer: [\\w-]{22}.*Fingeravtrykk: ${short} `));
    expect(paper).not.to.include('Øvelse');
  });

  it('says that it is practice where it is', async () => {
    expect(await receipt(true)).to.match(/^ ?Øvelse Kvittering/);
  });
});

describe('a long text', () => {
  const atTheText = async (): Promise<Form> => {
    const at = await form(service);
    at.app.start('yes');
    await press(at, 'Meg selv', '5. til 7. trinn', 'Jeg orker ikke mer', 'Jeg vil skrive også', 'Hopp over');
    return at;
  };
  const count = (at: Form, words: RegExp): number => Number(words.exec(screenOf(at))?.[1]);

  it('is told how much there is room for, and then how much is too much, until it fits', async () => {
    const at = await atTheText();
    await write(at, 'a'.repeat(15_000));
    await says(at, /Du har plass til \d+00 tegn til/);
    const left = count(at, /plass til (\d+) tegn/);
    await write(at, 'a'.repeat(15_000 + left + 300));
    await says(at, /Ta bort \d+ tegn/);
    const over = count(at, /Ta bort (\d+) tegn/);
    expect(over).to.be.within(200, 300);
    await press(at, 'Videre');
    await says(at, 'Vil du fortelle mer?');
    expect(screenOf(at).match(/Ta bort/g)!.length).to.equal(1);
    await write(at, 'a'.repeat(15_000 + left + 300 - over + 1));
    await says(at, 'Ta bort 1 tegn');
    await write(at, 'a'.repeat(15_000 + left + 300 - over));
    await waitUntil(() => !screenOf(at).includes('Ta bort'));
    await press(at, 'Videre');
    await says(at, 'Skal noen ta kontakt med deg?');
  });
});

describe('when the rest of the page comes late', () => {
  it('a press on «Send» waits for the keys, and then it is sent', async () => {
    service.keysAway = true;
    const at = await form(service);
    await toTheCode(at);
    await press(at, 'Send nå');
    await says(at, 'Siden er ikke klar ennå');
    expect(service.stored.size).to.equal(0);
    service.keysAway = false;
    await says(at, 'Det er sendt');
  });

  it('a press that waited is taken back when one goes back', async () => {
    service.keysAway = true;
    const at = await form(service);
    await toTheCode(at);
    await press(at, 'Send nå', '‹ Tilbake');
    service.keysAway = false;
    await press(at, 'Videre');
    await nextFrame();
    await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
    expect(screenOf(at)).to.include('Ikke sendt ennå').and.not.to.include('ikke klar');
    expect(service.stored.size).to.equal(0);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
  });

  it('more can open it than was said: it is asked anew before it is sent', async () => {
    service.keysAway = true;
    service.active = { unit: 4, owner: 2 };
    const at = await form(service);
    await toTheCode(at);
    await press(at, 'Send nå');
    service.keysAway = false;
    await says(at, 'Noe er endret. Se hvem som leser');
    expect(screenOf(at)).to.include('Det er 4 voksne');
    expect(service.stored.size).to.equal(0);
    await press(at, 'Videre', 'Send nå');
    await says(at, 'Det er sendt');
  });

  it('what seals does not come: the other ways are shown, and when it comes it is sent after all', async () => {
    let away = true;
    const at = await form(service, {
      sealing: () => (away ? Promise.reject(new TypeError('no network')) : quick()),
    });
    at.app.start('yes');
    await press(at, 'Meg selv', '1. til 4. trinn', 'Jeg orker ikke mer', 'Jeg vil skrive også', 'Hopp over');
    await press(at, 'Hopp over', 'Nei, jeg leser', 'Videre');
    await says(at, 'Velg en voksen du stoler på.');
    away = false;
    await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
  });
});

describe('who reads', () => {
  it('nobody can open it any more: nothing is asked', async () => {
    service.active = { unit: 1, owner: 0 };
    const at = await form(service);
    at.app.start('yes');
    await says(at, 'Du kan ikke skrive herfra nå');
    expect(at.page.querySelector('main > div:not([hidden]) .choices')).to.equal(null);
  });

  const aboutAdult = async (at: Form, ...answers: readonly string[]): Promise<void> => {
    at.app.start('yes');
    await press(at, 'Meg selv', '5. til 7. trinn', 'En voksen på skolen', ...answers);
  };

  it('about the leader: the owner alone, and no key of the unit opens it', async () => {
    const at = await form(service);
    await aboutAdult(at, 'Ja');
    expect(screenOf(at)).to.include('Da går det til kommunen').and.to.include('Rektor kan ikke åpne');
    await press(at, 'Videre', 'Hopp over', 'Hopp over', 'I dag', 'Hopp over', 'Hopp over', 'Nei, jeg leser');
    expect(screenOf(at)).to.include('oppvekstsjef').and.not.to.include('sosiallærer');
    await press(at, 'Videre', 'Send nå');
    await says(at, 'Det er sendt');
    const report = await service.opened('owner');
    expect(report.adult).to.deep.equal({ leader: true });
    expect(report.track).to.equal('staff');
    let opened = false;
    await service.opened('unit').then(
      () => (opened = true),
      () => undefined,
    );
    expect(opened).to.equal(false);
  });

  it('another adult: the child chooses, and is told who reads in each case', async () => {
    const at = await form(service);
    await aboutAdult(at, 'Nei');
    await says(at, 'Rektor kan lese Det går til skolen. Rektor og sosiallærer leser.');
    await says(at, 'Rektor skal ikke lese Det går til kommunen. Oppvekstsjef og rådgiver leser.');
    expect(screenOf(at)).to.include('Du velger om rektor kan lese det.');
  });

  it('the owner has too few readers: what the unit shall not read is not taken', async () => {
    service.active = { unit: 2, owner: 1 };
    const at = await form(service);
    await waitUntil(() => true);
    await aboutAdult(at, 'Nei');
    await waitUntil(() => screenOf(at).includes('Rektor skal ikke lese'));
    await press(at, 'Rektor skal ikke lese');
    await says(at, 'Du kan ikke skrive herfra nå');
    expect(screenOf(at)).to.include('Velg en voksen du stoler på.');
    expect(at.page.querySelector('textarea')).to.equal(null);
  });

  it('keys that root has not signed: nothing is asked', async () => {
    const at = await form(
      await testService({ issued: '2020-01-01T00:00:00Z', expires: '2020-02-01T00:00:00Z' }),
    );
    at.app.start('yes');
    await says(at, 'Du kan ikke skrive herfra nå');
    expect(at.page.querySelector('main > div:not([hidden]) .choices')).to.equal(null);
  });
});

describe('help first', () => {
  for (const [label, situation] of [
    ['Noen hjemme', 'atHome'],
    ['Jeg orker ikke mer', 'despair'],
  ] as const) {
    it(`«${label}»: numbers before questions, and the child can write all the same`, async () => {
      const at = await form(service);
      at.app.start('yes');
      await press(at, 'Meg selv', '5. til 7. trinn', label);
      await says(at, 'Ring først.');
      expect(screenOf(at)).to.include('112').and.to.include('Det er ikke din feil.');
      expect(screenOf(at)).not.to.include('Ring barnevernet.');
      await press(at, 'Jeg vil skrive også');
      await says(at, situation === 'atHome' ? 'Hva skjer?' : 'Hva vil du skal skje?');
    });
  }
});

describe('back with the code', () => {
  const sent = async (): Promise<readonly string[]> => {
    const at = await form(service);
    await toTheCode(at);
    const words = codeOf(at);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    return words;
  };
  const returned = async (code: string): Promise<Form> => {
    const at = await form(service);
    at.app.start('code');
    await nextFrame();
    await write(at, code);
    await press(at, 'Åpne');
    return at;
  };

  it('dated facts and answers, a way to write more, and a way to empty it', async () => {
    const words = await sent();
    await service.reply((await service.opened('unit')).dialog, 'Vi vil snakke med deg.');
    const at = await returned(words.map((word) => word.slice(0, 4)).join('-'));
    await says(at, /Mottatt 1\..desember 2026 Åpnet 2\..desember 2026/);
    await says(at, /Svar 3\..desember 2026 Vi vil snakke med deg\./);
    await write(at, 'Ja, gjerne');
    await press(at, 'Send');
    await says(at, /Du skrev 1\..desember 2026 Ja, gjerne/);
    await press(at, 'Tøm');
    await says(at, 'Det du har skrevet til skolen, er fortsatt hos skolen.');
    await press(at, 'Ja, tøm');
    await says(at, 'Det er tømt');
    expect(service.mailboxes.size).to.equal(0);
    expect(service.stored.size).to.equal(1);
  });

  it('an answer lost, and the text changed: it gets the next number and is sent', async () => {
    const at = await returned((await sent()).join(' '));
    await says(at, 'Skriv mer');
    service.messageLost = true;
    await write(at, 'Det skjedde igjen');
    await press(at, 'Send');
    await says(at, 'Vi får ikke kontakt');
    await write(at, 'Det skjedde igjen i dag');
    await press(at, 'Send');
    await says(at, /Du skrev 1\..desember 2026 Det skjedde igjen i dag/);
    expect([...service.mailboxes.values()][0]!.messages.map(({ seq }) => seq)).to.deep.equal([1, 2]);
  });

  it('two devices with one code: both messages are sent, once each', async () => {
    const words = (await sent()).join(' ');
    const [one, other] = [await returned(words), await returned(words)];
    await says(one, 'Skriv mer');
    await says(other, 'Skriv mer');
    for (const [at, text] of [
      [one, 'Fra mobilen'],
      [other, 'Fra skolen'],
    ] as const) {
      await write(at, text);
      await press(at, 'Send');
      await says(at, new RegExp(`Du skrev 1\\..desember 2026 ${text}`));
    }
    expect([...service.mailboxes.values()][0]!.messages.map(({ seq }) => seq)).to.deep.equal([1, 2]);
  });

  it('no room for more before there is an answer: it is said, and what was written is kept', async () => {
    const at = await returned((await sent()).join(' '));
    await says(at, 'Skriv mer');
    service.most = 0;
    await write(at, 'Enda mer');
    await press(at, 'Send');
    await says(at, 'Vent på svar');
    expect(at.page.querySelector<HTMLTextAreaElement>('#mer')!.value).to.equal('Enda mer');
  });

  it('a forged answer is not shown as an answer', async () => {
    const words = await sent();
    await service.reply(toBase64url(randomBytes(32)), 'Kom alene.');
    const at = await returned(words.join(' '));
    await says(at, 'Dette kan ikke åpnes.');
    expect(screenOf(at)).not.to.include('Kom alene.');
  });

  it('who is done has the way back at once', async () => {
    const at = await form(service);
    await toTheCode(at);
    const words = codeOf(at);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    await press(at, 'Ferdig', 'Jeg har en kode');
    await write(at, words.join(' '));
    await press(at, 'Åpne');
    await says(at, 'Meldingen din');
  });

  it('Enter opens, for a code as for a slip', async () => {
    const words = await sent();
    const at = await form(service);
    at.app.start('code');
    await nextFrame();
    at.page.querySelector<HTMLElement>('#kode')!.focus();
    await sendKeys({ type: 'vann' });
    await sendKeys({ press: 'Enter' });
    await says(at, 'En kode har seks ord');
    await write(at, words.join(' '));
    await sendKeys({ press: 'Enter' });
    await says(at, 'Meldingen din');
  });

  it('a code of one who reads, in words or digits, is told from a slip, and nothing is asked', async () => {
    const { words, digits } = newCode(8);
    const at = await returned(words.join(' '));
    await says(at, 'Dette er en kode for voksne som leser.');
    await write(at, 'vann');
    await press(at, 'Åpne');
    await says(at, 'En kode har seks ord');
    await write(at, digits);
    await press(at, 'Åpne');
    await says(at, 'Den virker i innboksen, ikke her.');
    expect(service.asked.filter((path) => path.includes('postkasser'))).to.deep.equal([]);
  });

  it('nothing written, and «Send»: it says what is wanted', async () => {
    const at = await returned((await sent()).join(' '));
    await says(at, 'Skriv mer');
    await press(at, 'Send');
    await says(at, 'Skriv noe før du sender.');
    await write(at, 'Ja');
    expect(screenOf(at)).not.to.include('Skriv noe før du sender.');
    await press(at, 'Send');
    await says(at, /Du skrev 1\..desember 2026 Ja/);
  });

  it('a slip is caught before anything is asked', async () => {
    const at = await returned('xyzxyz');
    await says(at, 'Dette er ikke ord i en kode: xyzxyz.');
    await write(at, '12345');
    await press(at, 'Åpne');
    await says(at, 'En kode har seks ord eller 20 tall.');
  });
});

describe('what is left behind', () => {
  it('nothing in the address or the history, whatever is answered', async () => {
    const before = [location.href, history.length];
    await toTheCode(await form(service));
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('nothing on the page when it is left', async () => {
    const at = await form(service);
    at.app.start('yes');
    await press(
      at,
      'Meg selv',
      '5. til 7. trinn',
      'Andre elever',
      'Hopp over',
      'Hopp over',
      'I dag',
      'Hopp over',
    );
    await write(at, 'Hemmelig ord');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await nextFrame();
    expect(at.page.innerHTML).not.to.include('Hemmelig');
    expect(at.page.querySelector('textarea')).to.equal(null);
    at.app.start('yes');
    await press(
      at,
      'Meg selv',
      '5. til 7. trinn',
      'Andre elever',
      'Hopp over',
      'Hopp over',
      'I dag',
      'Hopp over',
    );
    expect(at.page.querySelector('textarea')!.value).to.equal('');
  });

  it('a report that was on its way when the page was left is not shown to whoever comes next', async () => {
    service.fault = () => 'unreachable';
    const at = await form(service);
    await toTheCode(at);
    await press(at, 'Send nå');
    await says(at, 'Ikke lukk siden');
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    at.app.start('yes');
    await press(at, 'Meg selv');
    service.fault = () => undefined;
    await waitUntil(() => service.stored.size === 1, 'what was on its way', { timeout: 8000 });
    for (let frame = 0; frame < 10; frame += 1) await nextFrame();
    expect(screenOf(at)).to.include('Hvor gammel er du?');
  });

  for (const [how, leave] of [
    [
      'was left',
      () => Promise.resolve(dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))),
    ],
    ['was gone back from', (at: Form) => press(at, '‹ Tilbake')],
  ] as const)
    it(`a mailbox that was being opened when its screen ${how} takes nobody away from what they do`, async () => {
      const at = await form(service);
      await toTheCode(at);
      const words = codeOf(at);
      await press(at, 'Send nå');
      await says(at, 'Det er sendt');
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      const ask: Ask = async (path, asking) => {
        if (path === '/v1/postkasser/les') await held;
        return service.ask(path, asking);
      };
      const back = await form(service, { ask });
      back.app.start('code');
      await nextFrame();
      await write(back, words.join(' '));
      await press(back, 'Åpne');
      await leave(back);
      back.app.start('yes');
      await press(back, 'Meg selv');
      answer();
      await waitUntil(() => service.asked.includes('/v1/postkasser/les'), 'the answer');
      for (let frame = 0; frame < 10; frame += 1) await nextFrame();
      expect(screenOf(back)).to.include('Hvor gammel er du?');
    });

  it('no browser is asked to fill in, correct or translate what is written', async () => {
    const at = await form(service);
    at.app.start('yes');
    await press(
      at,
      'Meg selv',
      '5. til 7. trinn',
      'Andre elever',
      'Hopp over',
      'Hopp over',
      'I dag',
      'Hopp over',
    );
    const field = at.page.querySelector('textarea')!;
    for (const [name, value] of Object.entries({ autocomplete: 'off', spellcheck: 'false', translate: 'no' }))
      expect(field.getAttribute(name), name).to.equal(value);
    expect(field.name).to.equal('');
  });
});

describe('leaving', () => {
  /** Would the browser ask before it lets the page go? */
  const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('asks from the first thing that is said until the code is known to be kept, and not after', async () => {
    const at = await form(service);
    at.app.start('yes');
    await press(at, 'Meg selv', '5. til 7. trinn', 'Andre elever');
    expect(asks()).to.equal(false);
    await press(at, 'Hopp over', 'Hopp over', 'I dag', 'Hopp over');
    await write(at, 'De ler av meg');
    await press(at, 'Videre', 'Nei, jeg leser', 'Videre');
    await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
    const words = codeOf(at);
    expect(asks()).to.equal(true);
    await press(at, 'Send nå');
    await says(at, 'Har du koden?');
    expect(asks()).to.equal(true);
    for (const input of at.page.querySelectorAll('input'))
      input.value = words[Number(/\d/.exec(input.closest('label')!.textContent)![0]) - 1]!;
    await press(at, 'Sjekk');
    await says(at, 'Det stemmer');
    expect(asks()).to.equal(false);
    await press(at, 'Ferdig');
    expect(asks()).to.equal(false);
  });

  it('asks while it is not sent, also where nothing was chosen and the network is away', async () => {
    service.fault = () => 'unreachable';
    const at = await form(service);
    at.app.start('yes');
    await press(at, 'Meg selv', '1. til 4. trinn', 'Jeg orker ikke mer', 'Jeg vil skrive også', 'Hopp over');
    await press(at, 'Hopp over', 'Nei, jeg leser');
    expect(asks()).to.equal(false);
    await press(at, 'Videre');
    await waitUntil(() => codeOf(at).length === 6, 'the code', { timeout: 8000 });
    expect(asks()).to.equal(true);
    await press(at, 'Send nå');
    await says(at, 'Ikke lukk siden');
    expect(asks()).to.equal(true);
    service.fault = () => undefined;
    await says(at, 'Det er sendt');
    await press(at, 'Ferdig');
    expect(asks()).to.equal(false);
  });

  it('asks when more has been written to one who came back, and not for a code alone', async () => {
    const at = await form(service);
    await toTheCode(at);
    const words = codeOf(at);
    await press(at, 'Send nå');
    await says(at, 'Det er sendt');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    const back = await form(service);
    back.app.start('code');
    await nextFrame();
    await write(back, words.join(' '));
    expect(asks()).to.equal(false);
    await press(back, 'Åpne');
    await says(back, 'Skriv mer');
    expect(asks()).to.equal(false);
    await write(back, 'Det skjedde igjen');
    expect(asks()).to.equal(true);
    await press(back, 'Send');
    await says(back, 'Det er sendt.');
    expect(asks()).to.equal(false);
  });
});

describe('by keyboard', () => {
  it('each screen’s heading has the focus, and Tab and Enter lead to the end', async () => {
    const at = await form(service);
    at.page
      .querySelector<HTMLElement>('[data-yours=yes]')!
      .addEventListener('click', () => at.app.start('yes'));
    at.app.start('yes');
    await nextFrame();
    const headings = [];
    for (let step = 0; step < 12; step += 1) {
      headings.push(focused());
      if (focused() === 'Dette er koden din') break;
      // Past «Tilbake», which stands before the heading, to the first choice, and on with the last button.
      const several = at.page.querySelector('.several');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await nextFrame();
      if (several) {
        at.page.querySelector<HTMLElement>('main > div:not([hidden]) button.main')!.focus();
        await sendKeys({ press: 'Enter' });
      } else if (document.activeElement?.localName === 'textarea') {
        at.page.querySelector<HTMLElement>('main > div:not([hidden]) button.main')!.focus();
        await sendKeys({ press: 'Enter' });
      } else if (headings.at(-1) === 'Før du sender') {
        at.page.querySelector<HTMLElement>('main > div:not([hidden]) button.main')!.focus();
        await sendKeys({ press: 'Enter' });
      }
      await nextFrame();
    }
    expect(headings).to.deep.equal([
      'Hvem gjelder det?',
      'Hvor gammel er du?',
      'Hva handler det om?',
      'Hva skjer?',
      'Hvor skjer det?',
      'Når begynte det?',
      'Hva vil du skal skje?',
      'Vil du skrive noe?',
      'Skal noen ta kontakt med deg?',
      'Før du sender',
      'Dette er koden din',
    ]);
  });

  it('the focus is never lost while it is sent', async () => {
    service.fault = () => 'unreachable';
    const at = await form(service);
    await toTheCode(at);
    await press(at, 'Send nå');
    await says(at, 'Ikke lukk siden');
    expect(focused()).to.include('Ikke lukk siden');
    service.fault = () => undefined;
    await says(at, 'Det er sendt');
    expect(focused()).to.equal('Det er sendt');
  });
});
