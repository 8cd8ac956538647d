/** All that a mail says. No unit, no kind of case, no time. */
import type { Language } from '@apen-oppvekst/data-schema';

export interface MailWords {
  readonly subject: string;
  readonly text: (inbox: string) => string;
}

const nb: Readonly<Record<'case' | 'alarm', MailWords>> = {
  case: {
    subject: 'Du har en sak i innboksen',
    text: (inbox) => `Du har en sak i innboksen.\n\n${inbox}\n`,
  },
  alarm: {
    subject: 'Innboksen trenger tilsyn',
    text: (inbox) => `Noe med innboksen må ses til. Logg inn og åpne oversikten.\n\n${inbox}\n`,
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
  },
};
