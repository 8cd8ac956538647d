/** What is kept of a fetch, and gone on from. */
import assert from 'node:assert/strict';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Source } from '@apen-oppvekst/data-schema';
import { contentOf } from '../testing/release.ts';
import type { FetchEvent } from './run.ts';
import { handled, type Answering } from './testing/source-server.ts';
import { day, entry, freshnessOf, goodFile, parsed, service, world } from './testing/world.ts';

test('a second fetch asks what is unchanged, and changes no byte', async (t) => {
  const withEtag: Answering = (asked, response) => {
    if (asked.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/json', etag: '"1"' })
        .end(JSON.stringify(service(asked, response)));
    return handled;
  };
  const place = await world(t, withEtag);
  await place.fetch();
  const first = await contentOf(place.inFolder);
  const [outcome] = await place.fetch();
  assert.deepEqual(outcome?.tally, { fetched: 0, unchanged: 5, kept: 0 });
  assert.deepEqual(await contentOf(place.inFolder), first);
});

test('a fetch that is stopped goes on where it was, and ends with the bytes of one that was not', async (t) => {
  const undisturbed = await world(t);
  await undisturbed.fetch();
  const place = await world(t);
  await place.list(entry(undisturbed.server.address));
  for (const stopAt of [1, 3, 4]) {
    const stop = new AbortController();
    const onEvent = (event: FetchEvent): void => {
      if (event.kind === 'answer' && event.done === stopAt) stop.abort();
    };
    await assert.rejects(place.fetch({ signal: stop.signal, onEvent }));
  }
  undisturbed.server.asked.length = 0;
  const [outcome] = await place.fetch();
  assert.deepEqual(outcome?.tally, { fetched: 1, unchanged: 0, kept: 4 });
  assert.equal(undisturbed.server.asked.length, 1);
  assert.deepEqual(await contentOf(place.inFolder), await contentOf(undisturbed.inFolder));
  assert.deepEqual(await contentOf(place.cache), await contentOf(undisturbed.cache));
});

test('a source that stops answering in the middle is gone on with the next day, and begun anew after that', async (t) => {
  const place = await world(t);
  let answers = 0;
  place.server.answer((asked, response) => {
    answers += 1;
    if (answers <= 3) return service(asked, response);
    response.writeHead(403).end();
    return handled;
  });
  const [outcome] = await place.fetch();
  assert.equal(outcome?.problem?.faults[0]?.came, '403');
  place.server.answer(service);
  assert.deepEqual((await place.fetch({ day: '2026-06-02' }))[0]?.tally, {
    fetched: 2,
    unchanged: 0,
    kept: 3,
  });
  // The oldest of the answers tells how old the figures are.
  assert.equal((await freshnessOf(place))[0]?.fetched, day);

  answers = 0;
  place.server.answer(() => undefined);
  await place.fetch({ day: '2026-06-03' });
  place.server.answer(service);
  assert.deepEqual((await place.fetch({ day: '2026-06-20' }))[0]?.tally, {
    fetched: 5,
    unchanged: 0,
    kept: 0,
  });
});

test('without a network everything is read from what was kept, and what was not kept is told', async (t) => {
  const place = await world(t);
  await assert.rejects(async () => {
    const [outcome] = await place.fetch({ offline: true });
    throw outcome?.problem ?? new Error('nothing was wrong');
  }, /mellomlageret|in the cache/);
  await place.fetch();
  await rm(join(place.inFolder, 'observations/trivsel.csv'));
  place.server.asked.length = 0;
  const [outcome] = await place.fetch({ offline: true, day: '2026-08-01' });
  assert.deepEqual(outcome?.tally, { fetched: 0, unchanged: 0, kept: 5 });
  assert.equal(place.server.asked.length, 0);
  assert.equal(await place.read('observations/trivsel.csv'), goodFile);
  const sources = await parsed<Source[]>(place, 'observations/sources.json');
  assert.equal(sources[1]?.retrieved, day);
});

test('an answer in the cache that was damaged is fetched again', async (t) => {
  const place = await world(t);
  await place.fetch();
  const bodies = join(place.cache, 'prv/bodies');
  for (const name of await readdir(bodies)) await writeFile(join(bodies, name), '{}');
  await rm(join(place.inFolder, 'observations/trivsel.csv'));
  assert.deepEqual((await place.fetch())[0]?.tally, { fetched: 5, unchanged: 0, kept: 0 });
  assert.equal(await place.read('observations/trivsel.csv'), goodFile);
});

test('two fetches never use one cache at a time; what a killed one left is taken over', async (t) => {
  const place = await world(t);
  await mkdir(place.cache, { recursive: true });
  // The process that runs this test's runner is alive, and is not this one.
  await writeFile(join(place.cache, 'lock'), String(process.ppid));
  await assert.rejects(place.fetch(), /pid \d+/);
  // Process ids never reach this number.
  await writeFile(join(place.cache, 'lock'), '99999999');
  assert.equal((await place.fetch())[0]?.problem, undefined);
});

test('a cache whose own files were damaged by hand asks the source anew', async (t) => {
  for (const damaged of ['', '{}', 'null', '{"number":"1"}']) {
    const place = await world(t);
    await place.fetch();
    const answers = join(place.cache, 'prv/answers');
    for (const name of await readdir(answers)) await writeFile(join(answers, name), damaged);
    await writeFile(join(place.cache, 'prv/run.json'), damaged);
    assert.deepEqual((await place.fetch())[0]?.tally, { fetched: 5, unchanged: 0, kept: 0 }, damaged);
  }
});

test('answers of an ended run are not taken for those of a new one when the run’s own file is lost', async (t) => {
  const place = await world(t);
  await place.fetch();
  await rm(join(place.cache, 'prv/run.json'));
  assert.deepEqual((await place.fetch())[0]?.tally, { fetched: 5, unchanged: 0, kept: 0 });
});

test('an answer on the way to the figures that is not as it should be is asked for anew at the next try', async (t) => {
  const place = await world(t);
  place.server.answer((asked, response) =>
    asked.path.includes('filterVerdier') ? { TidID: [], EnhetID: [] } : service(asked, response),
  );
  assert.equal((await place.fetch())[0]?.problem?.faults[0]?.path, 'TidID');
  place.server.answer(service);
  assert.deepEqual((await place.fetch())[0]?.tally, { fetched: 5, unchanged: 0, kept: 0 });
});

test('what is kept waits while a source gives a page about maintenance', async (t) => {
  const place = await world(t);
  place.server.answer((asked, response) => {
    if (!asked.path.includes('filterVerdier')) return service(asked, response);
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Vedlikehold</h1>');
    return handled;
  });
  assert.equal((await place.fetch())[0]?.problem?.faults[0]?.path, 'content-type');
  place.server.answer(service);
  assert.deepEqual((await place.fetch())[0]?.tally, { fetched: 4, unchanged: 0, kept: 1 });
});
