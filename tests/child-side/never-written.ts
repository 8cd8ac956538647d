/**
 * What no text of a child's side may say, whoever writes it: promises nobody can keep, time limits the law
 * does not set, and duties it does not put on a child. Each with a sentence that it catches.
 */
export interface NeverWritten {
  readonly pattern: RegExp;
  readonly caught: readonly string[];
  /** Said lawfully instead, so that the pattern is known to let it through. */
  readonly lawful: readonly string[];
  /** Where it is wrong; everywhere unless said. */
  readonly only?: 'kindergarten';
}

export const neverWritten: readonly NeverWritten[] = [
  {
    pattern:
      /\b(fem|5|five) (arbeids|virke|arbets|kvar|working |week)(dager|dagar|days)\b|\b(har|has|have|innen|inom|within) (fem|5|five) (dager|dagar|days)\b/i,
    caught: [
      'Skolen har fem dager på seg.',
      'Skolan har 5 arbetsdagar.',
      'The school has five working days.',
    ],
    lawful: [
      'Skolen skal undersøke så fort som mulig.',
      'Rektor må ha visst om det i minst én uke.',
      'Bortvising i opptil fem dager.',
    ],
  },
  {
    pattern: /\b(dager|dagar|days|uker|veker|veckor|weeks) på seg\b/i,
    caught: ['Skolen har to uker på seg.'],
    lawful: ['Barnevernet skal se på meldingen innen en uke.'],
  },
  {
    pattern:
      /\bingen (får|vil få|skal få|kommer til å) (aldri )?(vite|veta)\b|\bno ?(body|one) will (ever )?(know|find out)\b/i,
    caught: ['Ingen får vite at du har sagt fra.', 'Ingen får veta det.', 'Nobody will know.'],
    lawful: ['Ingen på skolen får beskjed herfra.', 'Ingen voksen kan love å holde alt hemmelig.'],
  },
  {
    pattern:
      /\b(aldri|aldrig|never) (får |skal |will )?(vite|få vite|veta|know)\b|\b(får|vil) aldri(g)? (få )?(vite|veta)\b/i,
    caught: ['De får aldri vite det.', 'De får aldrig veta det.'],
    lawful: ['De vil vanligvis snakke med foreldrene dine.'],
  },
  {
    pattern: /\bdu må (kunne )?(bevise|prove)\b|\bdu måste (kunna )?bevisa\b|\byou (must|have to) prove\b/i,
    caught: ['Du må bevise det.', 'Du måste bevisa det.', 'You have to prove it.'],
    lawful: ['Du trenger ikke bevis.', 'You do not have to prove anything.', 'Du må ikke ha bevis.'],
  },
  {
    pattern: /\bklag\w* (til|hos|hjå) (statsforvalt|länsstyr)/i,
    caught: ['Klag til Statsforvalteren.'],
    lawful: ['Snakk med styrer. Så eieren.'],
    only: 'kindergarten',
  },
  {
    pattern: /\b(bestemm|avgj|bestäm|decid)\w* straff?en\b|\bdecides? the punishment\b/i,
    caught: ['Statsforvalteren bestemmer straffen.'],
    lawful: ['Statsforvalteren kan bestemme hva skolen må gjøre.'],
  },
  {
    pattern:
      /\b(melde|fortelle|si|seie|berätta|report) (frå |ifra |fra )?(alt|allt|everything) (til|till|to) (kommun|the municip)/i,
    caught: ['Rektor må melde alt til kommunen.'],
    lawful: ['Er det alvorlig, må rektor si det til kommunen.'],
  },
  {
    pattern: /§+\s*9\s*A/,
    caught: ['Etter § 9 A-4 har skolen plikt.'],
    lawful: ['Opplæringslova § 12-4'],
  },
  {
    pattern:
      /\b(ingen|inga|inget|ikke noe|no) (spor|spår|trace)\b|\b(kan|can)(ikke| ikke| inte|not) (spores|spåras|be traced)\b/i,
    caught: ['Det blir ingen spor.', 'It leaves no trace.', 'Det kan ikke spores.'],
    lawful: ['Skolens nettbrett kan huske hvilke sider du har vært på.'],
  },
  {
    pattern:
      /\b(helt|heilt|completely|totally) (anonym|hemmelig|hemmeleg|hemlig|secret|trygt å si|safe to)\w*/i,
    caught: ['Det er helt hemmelig.', 'It is completely anonymous.'],
    lawful: ['Du kan la være å si hvem du er.'],
  },
  {
    pattern:
      /\bda må du (bare )?tåle det\b|\bdet blir ikke verre\b|\bdet blir inte värre\b|\bit will not get worse\b/i,
    caught: ['Det blir ikke verre.', 'Da må du tåle det.'],
    lawful: ['Blir det verre, skal skolen gjøre noe mer.'],
  },
  {
    pattern: /\bdu kan få straff\b|\byou (may|can|could) be punished\b|\bdu kan straffas\b/i,
    caught: ['Du kan få straff.'],
    lawful: ['Ingen kan straffes før de er 15 år.', 'Ingen på skolan får straffa dig.'],
  },
];
