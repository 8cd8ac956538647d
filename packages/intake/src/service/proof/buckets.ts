/**
 * How often it comes from one corner of the net, so that a flood pays more. Held in memory only, under a key made anew
 * each day: an address is hashed at once, no hash outlives the day, and none is ever written.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import { dayAt } from '../calendar/days.ts';
import type { Clock } from '../context.ts';

const windowMs = 10 * 60_000;

export interface Buckets {
  /** Counts one more from this address, and says how many there were in the last ten minutes or so. */
  count(address: string | undefined): number;
}

export function createBuckets(clock: Clock): Buckets {
  let day = '';
  let key = randomBytes(32);
  let window = 0;
  let [before, now] = [new Map<string, number>(), new Map<string, number>()];
  return {
    count(address) {
      const moment = clock();
      if (dayAt(moment) !== day) {
        day = dayAt(moment);
        key = randomBytes(32);
        before = new Map<string, number>();
        now = new Map<string, number>();
      }
      const current = Math.floor(moment.getTime() / windowMs);
      if (current !== window) {
        before = current === window + 1 ? now : new Map<string, number>();
        now = new Map<string, number>();
        window = current;
      }
      const bucket = createHmac('sha256', key).update(networkOf(address)).digest('base64');
      const count = now.get(bucket) ?? 0;
      now.set(bucket, count + 1);
      return count + (before.get(bucket) ?? 0);
    },
  };
}

/** The network an address is in: a household's or a school's, not a machine's. /24 of IPv4, /56 of IPv6. */
function networkOf(address: string | undefined): string {
  const text = (address ?? '')
    .trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
  if (isIPv4(text)) return text.split('.').slice(0, 3).join('.');
  if (!isIPv6(text)) return 'unknown';
  const [left = '', right = ''] = text.split('::');
  const head = left.split(':').filter(Boolean);
  const tail = right.split(':').filter(Boolean);
  const groups = text.includes('::')
    ? [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
    : head;
  const hex = groups
    .slice(0, 4)
    .map((group) => group.padStart(4, '0').toLowerCase())
    .join('');
  return hex.slice(0, 14);
}
