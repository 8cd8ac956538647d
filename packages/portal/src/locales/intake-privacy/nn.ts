import type { PrivacyTexts } from './nb.ts';

export const nn: PrivacyTexts = {
  title: 'Om det du skriv',
  description: 'Informasjon om det du skriv til skolen eller barnehagen.',
  lead: 'Her står det kva som skjer med det du skriv. Kven tek vare på det? Kven kan lese det? Når blir det sletta?',
  draft: 'Utkast.',
  draftText: 'Sida gjeld ikkje før ei ansvarleg rolle har skrive under.',
  parts: [
    {
      title: 'Kven tek vare på det?',
      lines: [
        'Den som eig skolen eller barnehagen. Ofte er det kommunen. Namnet står der du skriv.',
        'Eigaren kan leige nokon til å passe på maskina. Dei kan ikkje lese det du skriv.',
      ],
    },
    {
      title: 'Kva blir lagra?',
      lines: [
        'Det du skriv og vel. Det blir låst hos deg før det blir sendt.',
        'Kva skole det gjeld, og dagen det kom. Ikkje klokka.',
        'Om det gjeld ein vaksen der, og kven som skal lese: skolen eller eigaren.',
        'Eit merke som berre passar til koden din. Sjølve koden har vi ikkje.',
        'Svara du får, og det du skriv seinare. Dei er òg låste.',
      ],
    },
    {
      title: 'Kva blir ikkje lagra?',
      lines: [
        'Namnet ditt, om du ikkje skriv det sjølv.',
        'Kva mobil eller PC du brukar, eller kvar på nettet du er.',
        'Kva du trykkjer på, om du ikkje sender.',
        'Sida legg ikkje noko att på mobilen din. Men mobilen kan sjølv hugse at du var her.',
      ],
    },
    {
      title: 'Kven kan lese det?',
      lines: [
        'Dei som står på sida der du skriv. Dei har kvar sin nøkkel. Dei skal vere minst to.',
        'Seier du at rektor ikkje skal lese? Då går det til eigaren. Nøkkelen til skolen kan ikkje opne det.',
        'Eigaren har ein ekstra nøkkel i ein safe. Han er til bruk om alle mistar sine.',
        'Den som les, må av og til seie det vidare. Det kan vere når nokon skader eit barn. Dei skal berre seie det til dei som treng å vite det.',
        'Den som ser koden din, kan lese svara. Pass på han.',
      ],
    },
    {
      title: 'Kan nokon skjøne kven du er?',
      lines: [
        'Ja, det kan skje. Er de få, kan dei som les, gjette det.',
        'Mobilen, PC-en og nettet du er på, kan hugse at du var her. Dei ser ikkje kva du skreiv.',
        'Nokon kan ha lagt inn noko som ser skjermen din. Det kan vi ikkje stoppe. Er du redd for det? Lån ein annan mobil, eller snakk med ein vaksen du stoler på.',
      ],
    },
    {
      title: 'Kor lenge blir det lagra?',
      lines: [
        'Vi slettar ikkje noko før ein vaksen har lese det.',
        'Skolen legg det i arkivet sitt. Når saka er ferdig, slettar vi det her. Det skjer 30 dagar etter, om ikkje eigaren har valt noko anna.',
        'Det som ligg i arkivet til skolen, blir der. Spør skolen kor lenge.',
        'Du kan trykkje «Tøm». Då kan ingen kome tilbake med koden. Det du skreiv til skolen, er framleis hos skolen.',
      ],
    },
    {
      title: 'Kva kan du be om?',
      lines: [
        'Du kan spørje kva dei har om deg. Spør ein som les, eller den som eig skolen.',
        'Er noko feil? Du kan be dei rette det.',
        'Vi kan ikkje leite etter namnet ditt. Sei kva dag du skreiv, eller bruk koden.',
        'Eigaren kan ha eit personvernombod. Det kan du òg spørje.',
      ],
    },
  ],
  parents: {
    title: 'Kort til foreldre',
    lines: [
      'Eigaren av skolen eller barnehagen er behandlingsansvarleg. Grunnlaget er oppgåver etter opplæringslova § 25-1 og barnehagelova § 47 a, ikkje samtykke.',
      'Meldinga blir kryptert i nettlesaren. Tenaren lagrar henne utan å kunne lese henne, med dag og utan klokkeslett, nettadresse eller namn.',
      'Du kan spørje eigaren kva som er lagra om barnet. Eigaren må vurdere kvar gong om innsyn kan skade barnet.',
      'Ingen kan søkje i meldingar på namn. Saka ligg i arkivet til skolen eller barnehagen.',
    ],
  },
  more: 'Alt som blir lagra, på éi side (bokmål)',
  open: {
    title: 'Dette må eigaren avklare før sida gjeld',
    lines: [
      'Namnet på behandlingsansvarleg, personvernombod og databehandlar.',
      'Kor lenge arkivet tek vare på saka.',
      'Kva rettar til innsyn, retting, sletting og klage som gjeld, og fristane. Vi har ikkje lese personvernforordninga for denne sida.',
    ],
  },
};
