/** Runs a chain of requests against a source on this machine. */
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { FetchEntry } from '@apen-oppvekst/data-schema';
import { sha256 } from '../../write/manifest.ts';
import { partsOf } from '../chains/index.ts';
import { broken, contentTypesOf } from '../formats.ts';
import { call, type Call } from '../http.ts';
import type { Limit } from '../pace.ts';
import { FetchProblem } from '../problem.ts';
import { sourceServer, type Answering, type SourceServer } from './source-server.ts';

/** A request as it stands in the list. */
export type Input = Record<string, unknown>;

/** What a chain came to. */
export interface Came {
  readonly server: SourceServer;
  /** What each part holds, and the codes of what was asked. */
  readonly parts: { value: unknown; codes: Record<string, string> }[];
  readonly expected: number | undefined;
  readonly limits: Limit[];
  readonly problem?: FetchProblem;
}

/** Runs a chain against a source, with the list's request given as in its file. */
export async function chain(
  t: TestContext,
  answering: Answering,
  request: (address: string) => Input,
): Promise<Came> {
  const server = await sourceServer(t, answering);
  const parts: Came['parts'] = [];
  const limits: Limit[] = [];
  let expected: number | undefined;
  const ask = async (asked: Call) => {
    const reply = await call(
      asked,
      { contentTypes: contentTypesOf({ format: 'json' }), broken: broken.json },
      { userAgent: 't', timeoutSeconds: 20, turn: async () => {}, onNotice: () => {}, firstWait: 1 },
    );
    if (reply.unchanged) throw new Error('nothing was known');
    return { address: asked.address, bytes: reply.bytes, day: '2026-12-01', sha256: sha256(reply.bytes) };
  };
  const context = {
    ask,
    day: '2026-12-01',
    expect: (answers: number) => void (expected = answers),
    limit: (_address: string, limit: Limit) => void limits.push(limit),
  };
  try {
    const entry = FetchEntry.shape.request.parse(request(server.address));
    for await (const { answer, codes } of partsOf(entry, context)) {
      parts.push({
        value: JSON.parse(Buffer.from(answer.bytes).toString()),
        codes: Object.fromEntries(Object.entries(codes).map(([name, { code }]) => [name, code])),
      });
    }
    return { server, parts, expected, limits };
  } catch (error) {
    assert.ok(error instanceof FetchProblem, String(error));
    return { server, parts, expected, limits, problem: error };
  }
}

/** Kind, field and what came of the first fault. */
export const faultOf = ({ problem }: Came) => {
  const [first] = problem?.faults ?? [];
  return [problem?.kind, first?.path, first?.came];
};
