/** What of a help service is said where, and how sure it is. Pure. */
import { domainToUnicode } from 'node:url';
import {
  isSure,
  type Grounds,
  type HelpServiceRecord,
  type Language,
  type VerifiedFact,
} from '@apen-oppvekst/data-schema/terms';
import { dateText } from '../language.ts';

export const isEmergency = ({ kind }: Pick<HelpServiceRecord, 'kind'>): boolean => kind === 'emergency';

/** What stands first wherever help is told: emergency numbers, and the first of the lines for children. */
export function urgentOf(services: readonly HelpServiceRecord[]): HelpServiceRecord[] {
  const line = services.find(({ kind }) => kind === 'childLine');
  return [...services.filter(isEmergency), ...(line ? [line] : [])];
}

/**
 * Whether somebody answers at any hour. `roundTheClock` only where a source says so and no other denies it;
 * what can be rung or written to is otherwise not always open. Of a web page nothing is said, nor of an
 * emergency number: nobody is to stop and read there.
 */
export function opennessOf(service: HelpServiceRecord): 'roundTheClock' | 'notAlways' | undefined {
  const { kind, roundTheClock, phone, sms, chat } = service;
  if (kind === 'emergency') return undefined;
  if (roundTheClock?.value && isSure(roundTheClock)) return 'roundTheClock';
  return phone || sms || chat ? 'notAlways' : undefined;
}

/** `116 111` → `tel:116111` */
export const telAddress = (phone: string): string => `tel:${phone.replaceAll(' ', '')}`;
/** `116 111` → `sms:116111` */
export const smsAddress = (phone: string): string => `sms:${phone.replaceAll(' ', '')}`;

/** An address as a reader may type it: `https://www.ung.no/` → `ung.no`, with letters as they are said. */
export function shortAddress(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${domainToUnicode(hostname).replace(/^www\./, '')}${decodeURI(pathname).replace(/\/$/, '')}${search}`;
}

/**
 * The date of what a fact rests on, in words: the fact's own, else its source's, as it is written there.
 * The day that we read it is no such date.
 */
export function factDate(
  fact: Pick<VerifiedFact<unknown>, 'source' | 'sourceDate'>,
  sources: Grounds['sources'],
  language: Language,
): string | undefined {
  if (fact.sourceDate !== undefined) return dateText(fact.sourceDate, language);
  const said = sources.find(({ id }) => id === fact.source)?.dateText;
  // «udatert» is no date.
  return said !== undefined && /\d/.test(said) ? said : undefined;
}
