import type { FaultLanguage, HelpFact, HelpService, helpWays, LawSection } from '@apen-oppvekst/data-schema';

/** What a person is asked to do about each thing that is not fresh or not certain. */
interface Tasks {
  readonly fact: (service: HelpService, fact: HelpFact) => string;
  readonly readLaw: (law: LawSection) => string;
  readonly settle: (place: string, uncertain: string) => string;
}

const shown = (service: HelpService, fact: (typeof helpWays)[number]): string => service[fact]?.value ?? '';

const nb: Tasks = {
  fact: (service, fact) => {
    const name = service.name.nb;
    switch (fact) {
      case 'phone':
        // Nobody may ring an emergency number to try it.
        return service.kind === 'emergency'
          ? `${name}: Finn ${shown(service, fact)} på nettsidene til den som har ansvaret. Ikke ring for å prøve.`
          : `${name}: Ring ${shown(service, fact)} og hør hvem som svarer.`;
      case 'sms':
        return `${name}: Send en melding til ${shown(service, fact)}.`;
      case 'chat':
      case 'web':
        return `${name}: Åpne ${shown(service, fact)}.`;
      case 'roundTheClock':
        return `${name}: Er det åpent hele døgnet?`;
      case 'hours':
        return `${name}: Når er det åpent? Her står «${service.hours?.value.nb ?? ''}».`;
      case 'anonymous':
        return `${name}: Kan man la være å si navnet sitt?`;
      case 'mayPassOn':
        return `${name}: Hva sier de videre, og til hvem?`;
      case 'ages':
        return `${name}: Hvilken alder er det for?`;
    }
  },
  readLaw: ({ place, address, lawAsOf }) => `${place}: Er den endret etter ${lawAsOf}? Åpne ${address}.`,
  settle: (place, uncertain) => `${place}: ${uncertain}`,
};

const en: Tasks = {
  fact: (service, fact) => {
    const name = service.name.en;
    switch (fact) {
      case 'phone':
        return service.kind === 'emergency'
          ? `${name}: Find ${shown(service, fact)} on the website of those responsible. Do not ring to try it.`
          : `${name}: Ring ${shown(service, fact)} and hear who answers.`;
      case 'sms':
        return `${name}: Send a message to ${shown(service, fact)}.`;
      case 'chat':
      case 'web':
        return `${name}: Open ${shown(service, fact)}.`;
      case 'roundTheClock':
        return `${name}: Is it open round the clock?`;
      case 'hours':
        return `${name}: When is it open? It says «${service.hours?.value.en ?? ''}» here.`;
      case 'anonymous':
        return `${name}: May one leave out one's name?`;
      case 'mayPassOn':
        return `${name}: What do they pass on, and to whom?`;
      case 'ages':
        return `${name}: What ages is it for?`;
    }
  },
  readLaw: ({ place, address, lawAsOf }) => `${place}: Has it changed after ${lawAsOf}? Open ${address}.`,
  settle: (place, uncertain) => `${place}: ${uncertain}`,
};

export const tasks: Readonly<Record<FaultLanguage, Tasks>> = { nb, en };
