/** The day each thing that is done by the day was last done. */
import type { Store } from './open.ts';

/** ISO 8601, or nothing when it has not been done. */
export const lastDone = (store: Store, name: string): string | undefined =>
  store.get<{ day: string }>('SELECT day FROM job WHERE name = ?', name)?.day;

export const markDone = (store: Store, name: string, day: string): void =>
  void store.run(
    'INSERT INTO job (name, day) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET day = excluded.day',
    name,
    day,
  );
