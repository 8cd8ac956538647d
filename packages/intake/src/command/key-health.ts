/** What only who knows the settings and the files together can see: whether the keys, the roles and the way in agree. */
import { readFileSync } from 'node:fs';
import type { HealthItem } from '../service/check/health.ts';
import { groupIds, groupName, isLoopback, type Config } from '../service/config.ts';
import { newestDocument } from '../service/keys/documents.ts';
import { reading } from '../service/keys/read-only.ts';
import { receiptFile } from '../service/secrets.ts';
import type { Store } from '../service/store/open.ts';
import { CommandError } from './command.ts';
import { verified } from './drafts.ts';
import { activeOf, untold } from './who-reads.ts';

type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** Looks and changes nothing, and makes nothing that is missing. What cannot be opened, others tell of. */
export function keyHealth(config: Config): HealthItem[] {
  try {
    return reading(config.data, (store) => [
      receiptHealth(store, config),
      ...documentHealth(store, config),
      ...readerHealth(store, config),
    ]);
  } catch {
    return [];
  }
}

/** Another receipt key than the one root has signed for, and every page says that the report was not stored. */
function receiptHealth(store: Store, config: Config): HealthItem {
  const about = 'receipt';
  const newest = config.units.flatMap(({ id, name }) => {
    const document = newestDocument(store, id)?.parsed;
    return document ? [{ name, receiptKey: document.receiptKey }] : [];
  });
  const own = publicHalf(receiptFile(config.data));
  const others = newest.filter(({ receiptKey }) => receiptKey !== own).map(({ name }) => name);
  if (own === undefined && newest.length > 0)
    return {
      about,
      state: 'fault',
      words:
        'Kvitteringsnøkkelen (receipt.key) mangler eller kan ikke leses. Hent den fra en sikkerhetskopi før tjenesten startes: ingen skjemaer godtar svar signert med en annen.',
    };
  if (others.length > 0)
    return {
      about,
      state: 'fault',
      words: `Kvitteringsnøkkelen er en annen enn den som er signert for ${others.join(', ')}. Hent den fra en sikkerhetskopi, eller kjør «mottak rotate».`,
    };
  return { about, state: 'ok', words: 'Kvitteringsnøkkelen er den som er signert.' };
}

function publicHalf(file: string): string | undefined {
  try {
    const key = JSON.parse(readFileSync(file, 'utf8')) as { public?: unknown };
    return typeof key.public === 'string' ? key.public : undefined;
  } catch {
    return undefined;
  }
}

function documentHealth(store: Store, config: Config): HealthItem[] {
  return config.units.flatMap(({ id }): HealthItem[] => {
    const stored = newestDocument(store, id);
    if (stored === undefined) return [];
    const about = `root ${id}`;
    try {
      verified(config, stored, id);
      return [{ about, state: 'ok', words: 'Nøkkeldokumentet er signert av rotnøkkelen.' }];
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      return [
        {
          about,
          state: 'fault',
          words: 'Nøkkeldokumentet er ikke signert av rotnøkkelen i oppsettet. Noen kan ha endret det.',
        },
      ];
    }
  });
}

const readerHealth = (store: Store, config: Config): HealthItem[] =>
  groupIds(config).flatMap((group) =>
    untold(config, group, activeOf(store, group)).map((words) => ({
      about: `readers ${group}`,
      state: 'warning' as const,
      words: `${groupName(config, group)}: ${words}`,
    })),
  );

/** Behind a proxy everybody has the proxy's address, and one who floods makes it dear for all. */
export function proxyHealth({ publicUrl, clientAddressHeader }: Config): HealthItem[] {
  if (isLoopback(publicUrl) || clientAddressHeader !== undefined) return [];
  return [
    {
      about: 'proxy',
      state: 'warning',
      words:
        'clientAddressHeader mangler: bak en mellomtjener deler alle én pris, og den som sender mye, gjør det tregt for barna. Si hvilket hode adressen står i.',
    },
  ];
}

/** Whether a browser that has been here once will refuse to be led to the same place without TLS. */
export async function transportHealth(
  { publicUrl, inboxUrl }: Config,
  fetch: Fetch = globalThis.fetch,
): Promise<HealthItem[]> {
  const items = await Promise.all(
    [publicUrl, inboxUrl]
      .filter((address) => address.startsWith('https:'))
      .map(async (address): Promise<HealthItem[]> => {
        try {
          const { headers } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(10_000) });
          if (/max-age="?0*[1-9]/i.test(headers.get('strict-transport-security') ?? '')) return [];
        } catch {
          // That nobody answers is told elsewhere.
          return [];
        }
        const words = `${address} sier ikke fra om at den bare finnes med TLS. Sett Strict-Transport-Security der TLS settes opp.`;
        return [{ about: 'hsts', state: 'warning', words }];
      }),
  );
  return items.flat();
}
