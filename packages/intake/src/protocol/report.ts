/** What a child writes, and how it is sealed: always as long, always to three keys. */
import { concerned, languages, situations } from '@apen-oppvekst/data-schema/terms';
import { randomBytes, type Bytes } from './bytes.ts';
import { ProtocolError } from './errors.ts';
import { unitId } from './key-document.ts';
import { pad, roomIn } from './padding.ts';
import { hybridIdentity, hybridRecipientOf, sealTo } from './recipients.ts';
import { mustGoToOwner } from './routes.ts';
import {
  binary,
  checked,
  isoDay,
  listOf,
  matching,
  oneOf,
  record,
  slug,
  text,
  then,
  type Check,
} from './shape.ts';
import { sizes } from './sizes.ts';
import { writerAges, type Report } from './types.ts';

/** Ids of the form's choices. */
const choice: Check = matching(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, 'the id of a choice');
const choices = listOf(choice, 30);

export const oneRoute: Check = oneOf(['unit', 'owner']);
export const oneTrack: Check = oneOf(['ordinary', 'staff']);

/** What a report may be. The one who writes may not always tell it to whom it is about. */
export const reportShape: Check = then<Report>(
  record({
    v: oneOf([1]),
    id: binary(sizes.id),
    tenant: slug,
    unit: unitId,
    route: oneRoute,
    track: oneTrack,
    language: oneOf(languages),
    day: isoDay,
    reporter: oneOf(concerned),
    'age?': oneOf(writerAges),
    situation: oneOf(situations),
    'adult?': record({ 'leader?': oneOf([true, false]), 'leaderMayRead?': oneOf([true, false]) }),
    what: choices,
    where: choices,
    'since?': choice,
    wish: choices,
    text: text(sizes.report),
    'contact?': text(sizes.report),
    dialog: binary(sizes.dialog),
    'canary?': oneOf([true]),
  }),
  ({ situation, adult, route, track }, _, faults) => {
    const staff = situation === 'adultThere';
    if (adult && !staff)
      faults.push({ field: 'adult', expected: 'nothing unless it is about an adult there', came: situation });
    if (staff !== (track === 'staff'))
      faults.push({ field: 'track', expected: staff ? 'staff' : 'ordinary', came: track });
    if (route === 'unit' && mustGoToOwner(situation, adult))
      faults.push({ field: 'route', expected: 'owner', came: route });
  },
);

/** How many bytes there is still room for; below 0 when it is too long. A letter is one byte, å two, an emoji four. */
export const roomFor = (report: Report): number => roomIn(report, sizes.report);

export interface ReportKeys {
  /** The recipient of the group that reads. */
  readonly group: string;
  readonly recovery: string;
}

/** As many random bytes as there are places: the order of recipients must not tell who reads. */
function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, order: new DataView(randomBytes(4).buffer).getUint32(0) }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}

/**
 * Seals to the group, to recovery, and to a key that is thrown away at once, so that there are three whoever reads.
 * @throws ProtocolError `too-long` (with how many bytes too many), `recipient`, `malformed`
 */
export async function sealReport(report: Report, { group, recovery }: ReportKeys): Promise<Bytes> {
  if (roomFor(report) < 0)
    throw new ProtocolError('too-long', 'the report is longer than there is room for', {
      bytes: -roomFor(report),
    });
  const plain = pad(checked<Report>(report, reportShape, 'report'), sizes.report);
  if (group === recovery)
    throw new ProtocolError('recipient', 'the group that reads and recovery are the same key');
  const discarded = await hybridRecipientOf(hybridIdentity(randomBytes(sizes.seed)));
  const sealed = await sealTo(shuffled([group, recovery, discarded]), plain);
  if (sealed.length !== sizes.sealedReport)
    throw new ProtocolError('size', `sealed to ${sealed.length} bytes, not ${sizes.sealedReport}`);
  return sealed;
}
