/** What the search must find, and what it must not: words that people write, by the language of the page they write them on. */

export interface Pair {
  readonly query: string;
  /** Part of the address of a page that must be among the first ten; left out: nothing at all may be found. */
  readonly finds?: string;
  /** Part of the address of a name that must be suggested. */
  readonly names?: string;
}

const finds = (query: string, page: string): Pair => ({ query, finds: page });
const nothing = (query: string): Pair => ({ query });
const names = (query: string, place: string): Pair => ({ query, names: place });

export const pairs: Readonly<Record<'nb' | 'nn' | 'sv', readonly Pair[]>> = {
  nb: [
    // The last part of a compound, its first, and one in the middle.
    finds('mobbing', '/tiltak/opp-digital-1/'),
    finds('vett', '/tiltak/opp-digital-2/'),
    finds('heving', '/tiltak/opp-1-2-b/'),
    finds('sykepleier', '/tiltak/opp-1-8-d/'),
    finds('stasjon', '/tiltak/trd-hop-bft-helsestasjon/'),
    finds('bibliotek', '/tiltak/trd-hop-sko-laeremidler/'),
    finds('demokrati', '/indikator/elevundersokelsen-medvirkning-kommune/'),
    finds('komite', '/tiltak/trd-ssp-08-velvaerekomite/'),
    finds('klynger', '/indikator/trondheim-ppt-tilstede/'),
    finds('kapasitet', '/tiltak/trd-hop-bhg-kapasitet/'),
    finds('bemanning', '/tiltak/trd-hop-sko-grunnbemanning/'),
    finds('ombud', '/hjelp/no/'),
    finds('plikten', '/tiltak/trd-hop-bhg-aktivitetsplikt/'),
    finds('team', '/tiltak/trd-hop-bft-smabarnsteam/'),
    finds('fravær', '/indikator/trondheim-sykefravaer-barnehage/'),
    finds('prosent', '/indikator/barnehage-foreldreundersokelse-svarprosent/'),
    finds('undersøkelse', '/tiltak/opp-avdekke-08/'),
    finds('veiledning', '/tiltak/opp-1-1-h/'),
    finds('elevråd', '/tiltak/opp-1-3-e/'),
    finds('foreldremøteplan', '/tiltak/opp-tp-5/'),
    // Another inflection than the one that is written.
    finds('nettvettsreglene', '/tiltak/opp-digital-1/'),
    finds('læringsmiljøer', '/tiltak/bei-for-3/'),
    finds('foreldremøtene', '/tiltak/opp-1-4-a/'),
    finds('rektormøte', '/tiltak/opp-1-8-k/'),
    finds('velværekomiteene', '/tiltak/trd-ssp-08-velvaerekomite/'),
    finds('vennskapet', '/tiltak/trd-ssp-15-vennskap-2-3-aringer/'),
    finds('krenkelsen', '/tiltak/bei-mal-1/'),
    // Two words, and a hyphen that the writer set.
    finds('digital mobbing', '/tiltak/opp-digital-1/'),
    finds('team-leder', '/tiltak/bei-rolle-ledelsen/'),
    // What schools there are.
    finds('privatskole', '/indikator/skoleregister-private/'),
    finds('privatskoler', '/indikator/skoleregister-andel-private/'),
    finds('rene barneskoler', '/indikator/skoleregister-barneskoler/'),
    finds('rene ungdomsskoler', '/indikator/skoleregister-ungdomsskoler/'),
    finds('1–10-skole', '/indikator/skoleregister-kombinerte/'),
    finds('privatskule', '/indikator/skoleregister-private/'),
    // Without å, and by the other written Norwegian.
    finds('aarshjul', '/tiltak/trd-ssp-11-kulturelt-arshjul/'),
    finds('arshjul', '/tiltak/opp-1-4-j/'),
    finds('skulemiljø', '/tiltak/opp-avdekke-03/'),
    finds('tryggleik', '/tiltak/trd-hop-bhg-medv-3/'),
    finds('rettleiing', '/tiltak/opp-1-2-b/'),
    finds('medverknad', '/tiltak/opp-1-1-b/'),
    finds('venskap', '/tiltak/bei-barn-3/'),
    finds('teieplikt', '/rettigheter/no-barnehage/ansatt/'),
    // The Swedish plan, from the Norwegian page.
    finds('hälsa', '/tiltak/nkp-01-lokal-elevhalsa/'),
    finds('suicidprevention', '/tiltak/nkp-09-rutin-krankningar/'),
    // Places and units by name.
    names('Trondheim', '/kommune/no-5001-trondheim/'),
    names('vaagaa', '/kommune/no-3435-vaga/'),
    names('tromso', '/kommune/no-5501-tromso/'),
    names('aasveien', '/enhet/no-975279030/'),
    names('norrkoping', '/kommune/se-0581-norrkoping/'),
    // Misspelled, of no language, or with other letters than ø and æ: not found, and nothing else instead.
    nothing('mobing'),
    nothing('xyzzy'),
    nothing('miljo'),
    nothing('laering'),
    nothing('qwertyuiop'),
  ],
  nn: [
    finds('skulemiljø', '/tiltak/opp-avdekke-03/'),
    finds('tryggleik', '/nn/rettigheter/barnekonvensjonen/'),
    finds('ombod', '/nn/hjelp/no/'),
    finds('plikta', '/nn/rettigheter/no-skole/ansatt/'),
    finds('teieplikt', '/nn/rettigheter/no-barnehage/foreldre/'),
    finds('rettleiing', '/tiltak/opp-1-1-h/'),
    finds('privatskular', '/indikator/skoleregister-private/'),
    finds('undersøkinga', '/tiltak/opp-avdekke-07/'),
    finds('medverknad', '/tiltak/trd-hop-bhg-medv-2/'),
    finds('aarshjul', '/tiltak/opp-1-4-j/'),
    finds('mobbing', '/tiltak/opp-digital-1/'),
    names('Oslo', '/kommune/no-0301-oslo/'),
    nothing('xyzzy'),
  ],
  sv: [
    finds('hälsa', '/tiltak/nkp-01-lokal-elevhalsa/'),
    finds('elevhälsan', '/tiltak/nkp-06-sbs/'),
    finds('sköterska', '/indikator/skolenkaten-kommun-elevhalsa/'),
    finds('enkäten', '/indikator/skolenkaten-kommun-trygg/'),
    finds('studiero', '/indikator/skolenkaten-index-studiero/'),
    finds('frånvaro', '/indikator/norrkoping-skolfranvaro/'),
    finds('verksamhetsplanens', '/kommune/se-0581-norrkoping/plan/nkp-vp23/'),
    finds('utveckling', '/tiltak/nkp-01-lokal-elevhalsa/'),
    finds('analys', '/tiltak/nkp-07-barnkonventionen/'),
    finds('prevention', '/tiltak/nkp-09-rutin-krankningar/'),
    finds('grupper', '/tiltak/nkp-08-undervisningsgrupper/'),
    finds('åtgärd', '/tiltak/nkp-09-rutin-krankningar/'),
    finds('mobbing', '/tiltak/opp-digital-1/'),
    names('norrkoping', '/kommune/se-0581-norrkoping/'),
    nothing('xyzzy'),
  ],
};
