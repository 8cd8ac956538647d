/** One line of `mottak check`. */
export type HealthState = 'ok' | 'warning' | 'fault';

export interface HealthItem {
  /** What was looked at, as `database` or `keys no-900000012`. */
  readonly about: string;
  readonly state: HealthState;
  /** In Norwegian, for the operator: what is so, and what to do. */
  readonly words: string;
}

/** Adds a line. */
export type Tell = (about: string, state: HealthState, words: string) => void;
