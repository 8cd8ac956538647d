/** All that a mail says. No unit, no kind of case, no time. */
import type { Language } from '@apen-oppvekst/data-schema';

export type MailKind = 'case' | 'alarm' | 'readers' | 'deleted';

export interface MailWords {
  readonly subject: string;
  readonly text: (inbox: string) => string;
}

const nb: Readonly<Record<MailKind, MailWords>> = {
  case: {
    subject: 'Du har en sak i innboksen',
    text: (inbox) => `Du har en sak i innboksen.\n\n${inbox}\n`,
  },
  alarm: {
    subject: 'Innboksen trenger tilsyn',
    text: (inbox) => `Noe med innboksen må ses til. Logg inn og åpne oversikten.\n\n${inbox}\n`,
  },
  readers: {
    subject: 'Hvem som leser, er endret',
    text: (inbox) =>
      `Noen er invitert til å lese, sluppet inn eller tatt ut i en av gruppene dine. Vet du ikke om det fra før, logg inn, se under nøkler hvem som leser, og ring dem det gjelder.\n\n${inbox}\n`,
  },
  deleted: {
    subject: 'En sak er slettet',
    text: (inbox) =>
      `En sak er slettet fra innboksen, fordi den var åpnet, overført til arkivet og avsluttet. Vet du ikke om at den er arkivert, spør dem som hadde den.\n\n${inbox}\n`,
  },
};

export const mailWords: Readonly<Record<Language, typeof nb>> = {
  nb,
  nn: {
    case: {
      subject: 'Du har ei sak i innboksen',
      text: (inbox) => `Du har ei sak i innboksen.\n\n${inbox}\n`,
    },
    alarm: {
      subject: 'Innboksen treng tilsyn',
      text: (inbox) => `Noko med innboksen må sjåast til. Logg inn og opne oversikta.\n\n${inbox}\n`,
    },
    readers: {
      subject: 'Kven som les, er endra',
      text: (inbox) =>
        `Nokon er invitert til å lese, sleppt inn eller teken ut i ei av gruppene dine. Veit du ikkje om det frå før, logg inn, sjå under nøklar kven som les, og ring dei det gjeld.\n\n${inbox}\n`,
    },
    deleted: {
      subject: 'Ei sak er sletta',
      text: (inbox) =>
        `Ei sak er sletta frå innboksen, fordi ho var opna, overført til arkivet og avslutta. Veit du ikkje om at ho er arkivert, spør dei som hadde ho.\n\n${inbox}\n`,
    },
  },
  sv: {
    case: {
      subject: 'Du har ett ärende i inkorgen',
      text: (inbox) => `Du har ett ärende i inkorgen.\n\n${inbox}\n`,
    },
    alarm: {
      subject: 'Inkorgen behöver tillsyn',
      text: (inbox) => `Något med inkorgen behöver ses till. Logga in och öppna översikten.\n\n${inbox}\n`,
    },
    readers: {
      subject: 'Vem som läser har ändrats',
      text: (inbox) =>
        `Någon har bjudits in att läsa, släppts in eller tagits bort i någon av dina grupper. Känner du inte till det sedan tidigare, logga in, se under nycklar vilka som läser och ring dem det gäller.\n\n${inbox}\n`,
    },
    deleted: {
      subject: 'Ett ärende har raderats',
      text: (inbox) =>
        `Ett ärende har raderats från inkorgen, eftersom det var öppnat, överfört till arkivet och avslutat. Känner du inte till att det är arkiverat, fråga dem som hade det.\n\n${inbox}\n`,
    },
  },
  en: {
    case: {
      subject: 'There is a case in your inbox',
      text: (inbox) => `There is a case in your inbox.\n\n${inbox}\n`,
    },
    alarm: {
      subject: 'The inbox needs attention',
      text: (inbox) =>
        `Something about the inbox needs attention. Log in and open the overview.\n\n${inbox}\n`,
    },
    readers: {
      subject: 'Who reads has changed',
      text: (inbox) =>
        `Somebody has been invited to read, let in, or taken out in one of your groups. If you did not know of it, log in, see under keys who reads, and call those it concerns.\n\n${inbox}\n`,
    },
    deleted: {
      subject: 'A case has been deleted',
      text: (inbox) =>
        `A case has been deleted from the inbox, since it was opened, moved to the archive and closed. If you do not know that it is archived, ask those who had it.\n\n${inbox}\n`,
    },
  },
};
