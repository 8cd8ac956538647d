/** What the chains of requests have in common: one question leads to the next. */
import type { FetchEntry } from '@apen-oppvekst/data-schema';
import type { z } from 'zod';
import { fault } from '../../fault.ts';
import { isRefusal, readJson, type Reading } from '../../sources/index.ts';
import type { Limit } from '../pace.ts';
import type { Answer, Ask } from '../ask.ts';
import { FetchProblem } from '../problem.ts';

/** An answer with figures or units, ready for the importer. */
export interface Part {
  readonly answer: Answer;
  /** What the question was about and the answer does not say itself, by dimension, each with its label. */
  readonly codes: Readonly<Record<string, { readonly code: string; readonly label: string }>>;
}

export interface Chain {
  readonly ask: Ask;
  /** The day of the run, ISO 8601. */
  readonly day: string;
  /** Tells how many answers there will be, once it is known. */
  readonly expect: (answers: number) => void;
  /** The source's own limit, where it tells one; it replaces the list's. */
  readonly limit: (address: string, limit: Limit) => void;
}

export type Request = FetchEntry['request'];
export type RequestOf<Kind extends Request['kind']> = Extract<Request, { readonly kind: Kind }>;

/** The value of an answer that must have this form. Fields we do not read are let be. */
export function formOf<Model extends z.ZodType>(model: Model, { bytes, address }: Answer): z.output<Model> {
  return taken(readJson(model, bytes, address)).value;
}

/** What an importer read in an answer on the way to the figures. */
export function taken<Read extends object>(reading: Reading<Read>): Read {
  if (isRefusal(reading)) throw new FetchProblem('changed', reading.faults);
  return reading;
}

/** An address that a source gives, which must be at the host it was asked at. Asked by https, it is asked so again. */
export function sameHost(given: string, asked: string): string {
  const next = URL.parse(given, asked);
  const from = new URL(asked);
  // A server behind another one may believe that it speaks http.
  if (next?.protocol === 'http:') next.protocol = from.protocol;
  if (next?.host === from.host && next.protocol === from.protocol) return next.href;
  throw new FetchProblem('moved', [
    fault(asked, '', {
      nb: `en neste adresse hos ${from.origin}`,
      en: `a next address at ${from.origin}`,
      came: next?.href ?? given,
    }),
  ]);
}

/** Refuses a page that is the one before it once more: sources do that when asked past the end. */
export function refuseRepeated(answer: Answer, previous: Answer | undefined): void {
  if (answer.sha256 !== previous?.sha256) return;
  throw new FetchProblem('changed', [
    fault(answer.address, '', {
      nb: 'en ny side',
      en: 'a new page',
      came: `den samme som ${previous.address} / the same as it`,
    }),
  ]);
}

/** An address of the list that the model has seen to be known; see `reviewed`. */
export function known(address: string | null): string {
  if (address === null) throw new Error('An entry that is not reviewed was run.');
  return address;
}

/** Lists of at most so many. */
export function inGroups<Value>(values: readonly Value[], size: number): Value[][] {
  const groups: Value[][] = [];
  for (let from = 0; from < values.length; from += size) groups.push(values.slice(from, from + size));
  return groups;
}
