/** What is kept of a report, told to the child who writes it, and shortly to parents. The title tells nothing by itself. */
export interface PrivacyTexts {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly draft: string;
  readonly draftText: string;
  /** Short sentences, for a child. */
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly parents: { readonly title: string; readonly lines: readonly string[] };
  /** The way to the documents behind, which are in bokmål. */
  readonly more: string;
  /** What must be settled before the page holds. */
  readonly open: { readonly title: string; readonly lines: readonly string[] };
}

export const nb: PrivacyTexts = {
  title: 'Om det du skriver',
  description: 'Informasjon om det du skriver til skolen eller barnehagen.',
  lead: 'Her står det hva som skjer med det du skriver. Hvem tar vare på det? Hvem kan lese det? Når blir det slettet?',
  draft: 'Utkast.',
  draftText: 'Siden gjelder ikke før en ansvarlig rolle har skrevet under.',
  parts: [
    {
      title: 'Hvem tar vare på det?',
      lines: [
        'Den som eier skolen eller barnehagen. Ofte er det kommunen. Navnet står der du skriver.',
        'Eieren kan leie noen til å passe på maskinen. De kan ikke lese det du skriver.',
      ],
    },
    {
      title: 'Hva blir lagret?',
      lines: [
        'Det du skriver og velger. Det blir låst hos deg før det blir sendt.',
        'Hvilken skole det gjelder, og dagen det kom. Ikke klokka.',
        'Om det gjelder en voksen der, og hvem som skal lese: skolen eller eieren.',
        'Et merke som bare passer til koden din. Selve koden har vi ikke.',
        'Svarene du får, og det du skriver senere. De er også låst.',
      ],
    },
    {
      title: 'Hva blir ikke lagret?',
      lines: [
        'Navnet ditt, om du ikke skriver det selv.',
        'Hvilken mobil eller PC du bruker, eller hvor på nettet du er.',
        'Hva du trykker på, hvis du ikke sender.',
        'Siden legger ikke noe igjen på mobilen din. Men mobilen kan selv huske at du var her.',
      ],
    },
    {
      title: 'Hvem kan lese det?',
      lines: [
        'De som står på siden der du skriver. De har hver sin nøkkel. De skal være minst to.',
        'Sier du at rektor ikke skal lese? Da går det til eieren. Nøkkelen til skolen kan ikke åpne det.',
        'Eieren har en ekstra nøkkel i en safe. Den er til bruk hvis alle mister sine.',
        'Den som leser, må av og til si det videre. Det kan være når noen skader et barn. De skal bare si det til dem som trenger å vite det.',
        'Den som ser koden din, kan lese svarene. Pass på den.',
      ],
    },
    {
      title: 'Kan noen skjønne hvem du er?',
      lines: [
        'Ja, det kan skje. Er dere få, kan de som leser, gjette det.',
        'Mobilen, PC-en og nettet du er på, kan huske at du var her. De ser ikke hva du skrev.',
        'Noen kan ha lagt inn noe som ser skjermen din. Det kan vi ikke stoppe. Er du redd for det? Lån en annen mobil, eller snakk med en voksen du stoler på.',
      ],
    },
    {
      title: 'Hvor lenge blir det lagret?',
      lines: [
        'Vi sletter ikke noe før en voksen har lest det.',
        'Skolen legger det i arkivet sitt. Når saken er ferdig, sletter vi det her. Det skjer 30 dager etter, hvis ikke eieren har valgt noe annet.',
        'Det som ligger i arkivet til skolen, blir der. Spør skolen hvor lenge.',
        'Du kan trykke «Tøm». Da kan ingen komme tilbake med koden. Det du skrev til skolen, er fortsatt hos skolen.',
      ],
    },
    {
      title: 'Hva kan du be om?',
      lines: [
        'Du kan spørre hva de har om deg. Spør en som leser, eller den som eier skolen.',
        'Er noe feil? Du kan be dem rette det.',
        'Vi kan ikke lete etter navnet ditt. Si hvilken dag du skrev, eller bruk koden.',
        'Eieren kan ha et personvernombud. Det kan du også spørre.',
      ],
    },
  ],
  parents: {
    title: 'Kort til foreldre',
    lines: [
      'Eieren av skolen eller barnehagen er behandlingsansvarlig. Grunnlaget er oppgaver etter opplæringslova § 25-1 og barnehageloven § 47 a, ikke samtykke.',
      'Meldingen blir kryptert i nettleseren. Tjeneren lagrer den uten å kunne lese den, med dag og uten klokkeslett, nettadresse eller navn.',
      'Du kan spørre eieren hva som er lagret om barnet. Eieren må vurdere hver gang om innsyn kan skade barnet.',
      'Ingen kan søke i meldinger på navn. Saken ligger i arkivet til skolen eller barnehagen.',
    ],
  },
  more: 'Alt som blir lagret, på én side',
  open: {
    title: 'Dette må eieren avklare før siden gjelder',
    lines: [
      'Navnet på behandlingsansvarlig, personvernombud og databehandler.',
      'Hvor lenge arkivet tar vare på saken.',
      'Hvilke rettigheter til innsyn, retting, sletting og klage som gjelder, og fristene. Vi har ikke lest personvernforordningen for denne siden.',
    ],
  },
};
