import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audiencesOf, rightsPath } from '@apen-oppvekst/data-schema/terms';
import { audienceOfSlug, audienceSlug, placeOfSlug, places } from './addresses.ts';

test('the parts of an address lead back to the setting and the audience', () => {
  assert.deepEqual(
    places.map(({ slug }) => slug),
    ['no-skole', 'no-barnehage', 'se-skole', 'se-barnehage'],
  );
  for (const place of places) {
    assert.equal(placeOfSlug(place.slug), place);
    for (const audience of audiencesOf[place.setting]) {
      const slug = audienceSlug(place, audience);
      assert.equal(rightsPath(place.country, place.setting, audience), `rettigheter/${place.slug}/${slug}/`);
      assert.equal(audienceOfSlug(place, slug), audience);
    }
  }
});

test('an address that nothing has stops the build', () => {
  assert.throws(() => placeOfSlug('no-sykehus'), /no-sykehus/);
  assert.throws(() => audienceOfSlug(placeOfSlug('no-barnehage'), 'ungdom'), /ungdom/);
});
