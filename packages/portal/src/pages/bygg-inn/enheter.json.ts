/** Units and plans by name, for the builder alone. */
import type { APIRoute } from 'astro';
import { subjectsOf } from '../../embed-builder/subjects.ts';
import { readIndex, readRecord } from '../../release.ts';

export const GET: APIRoute = () =>
  Response.json(subjectsOf(readIndex().municipalities.map(({ id }) => readRecord('municipality', id))));
