import type { PrivacyTexts } from './nb.ts';

/** Told to children in Sweden, where the huvudman owns and answers. */
export const sv: PrivacyTexts = {
  title: 'Om det som du skriver',
  description: 'Information om det du skriver till skolan eller förskolan.',
  lead: 'Här står det vad som händer med det du skriver. Vem tar hand om det? Vem kan läsa det? När tas det bort?',
  draft: 'Utkast.',
  draftText: 'Sidan gäller inte förrän en ansvarig roll har skrivit under.',
  parts: [
    {
      title: 'Vem tar hand om det?',
      lines: [
        'Den som driver skolan eller förskolan. Det kallas huvudman. Ofta är det kommunen. Namnet står där du skriver.',
        'Huvudmannen kan hyra någon som sköter datorn. De kan inte läsa det du skriver.',
      ],
    },
    {
      title: 'Vad sparas?',
      lines: [
        'Det du skriver och väljer. Det låses hos dig innan det skickas.',
        'Vilken skola det gäller, och dagen det kom. Inte klockan.',
        'Om det gäller en vuxen där, och vem som ska läsa: skolan eller huvudmannen.',
        'Ett märke som bara passar till din kod. Själva koden har vi inte.',
        'Svaren du får, och det du skriver senare. De är också låsta.',
      ],
    },
    {
      title: 'Vad sparas inte?',
      lines: [
        'Ditt namn, om du inte skriver det själv.',
        'Vilken mobil eller dator du har, eller var på nätet du är.',
        'Vad du trycker på, om du inte skickar.',
        'Sidan lämnar inget i din mobil. Men mobilen kan själv minnas att du var här.',
      ],
    },
    {
      title: 'Vem kan läsa det?',
      lines: [
        'De som står på sidan där du skriver. De har var sin nyckel. De ska vara minst två.',
        'Säger du att rektor inte ska läsa? Då går det till huvudmannen. Skolans nyckel kan inte öppna det.',
        'Huvudmannen har en extra nyckel i ett kassaskåp. Den är till om alla andra tappar bort sina.',
        'Den som läser måste ibland säga det vidare. Det kan vara när någon skadar ett barn.',
        'Den som ser din kod kan läsa svaren. Var rädd om den.',
      ],
    },
    {
      title: 'Kan någon förstå vem du är?',
      lines: [
        'Ja, det kan hända. Är ni få, kan de som läser gissa det.',
        'Mobilen, datorn och nätet du är på kan minnas att du var här. De ser inte vad du skrev.',
        'Någon kan ha lagt in något som ser din skärm. Det kan vi inte stoppa. Är du rädd för det? Låna en annan mobil, eller prata med en vuxen du litar på.',
      ],
    },
    {
      title: 'Hur länge sparas det?',
      lines: [
        'Vi tar inte bort något förrän en vuxen har läst det.',
        'Skolan lägger det i sitt arkiv. När ärendet är klart tar vi bort det här. Det sker 30 dagar efter, om inte huvudmannen har valt något annat.',
        'Det som ligger i skolans arkiv blir kvar där. Fråga skolan hur länge.',
        'Du kan trycka på «Töm». Då kan ingen komma tillbaka med koden. Det du skrev till skolan finns kvar hos skolan.',
      ],
    },
    {
      title: 'Vad kan du be om?',
      lines: [
        'Du kan fråga vad de har om dig. Fråga en som läser, eller huvudmannen.',
        'Är något fel? Du kan be dem rätta det.',
        'Vi kan inte leta efter ditt namn. Säg vilken dag du skrev, eller använd koden.',
        'Huvudmannen kan ha ett dataskyddsombud. Det kan du också fråga.',
      ],
    },
  ],
  parents: {
    title: 'Kort till föräldrar',
    lines: [
      'Meddelandet krypteras i webbläsaren. Servern sparar det utan att kunna läsa det, med dag och utan klockslag, nätadress eller namn.',
      'Du kan fråga huvudmannen vad som är sparat om barnet. Huvudmannen måste pröva om insyn kan skada barnet.',
      'Ingen kan söka i meddelanden på namn. Ärendet ligger i skolans arkiv.',
      'Vilken rättslig grund som gäller i Sverige är inte utrett här.',
    ],
  },
  more: 'Allt som sparas, på en sida (på norska)',
  open: {
    title: 'Det här måste huvudmannen reda ut innan sidan gäller',
    lines: [
      'Namnet på den personuppgiftsansvariga, dataskyddsombudet och personuppgiftsbiträdet.',
      'Rättslig grund, sekretess enligt offentlighets- och sekretesslagen, och hur länge arkivet sparar ärendet. Vi har inte läst de reglerna.',
      'Vilka rättigheter till insyn, rättelse, radering och klagomål som gäller, och inom vilken tid. Vi har inte läst dataskyddsförordningen för den här sidan.',
    ],
  },
};
