import { z } from 'zod';

/**
 * An answer of planned-educations v4: `{ status, message, body }`. Programs that keep answers put it in `json`, beside
 * the address it came from; both are read.
 */
export const inEnvelope = <Body extends z.ZodType>(body: Body) =>
  z.preprocess(unkept, z.object({ status: z.literal('OK'), body }));

const unkept = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'json' in answer ? answer.json : answer;
