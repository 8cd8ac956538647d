/** A value that was read, and where it stands, so that a later fault can name the place. */
export interface Entry<Value> {
  readonly value: Value;
  readonly file: string;
  /** Field path or row in the file; empty when the file is the value. */
  readonly path: string;
  /** Read from the folder of the fictional municipality. */
  readonly fictional: boolean;
}

/** `items[3]` under `[0 = trd-ssp]`: a place inside an entry. */
export const placeIn = (entry: Pick<Entry<unknown>, 'path'>, path: string): string =>
  entry.path === '' || path === ''
    ? entry.path + path
    : `${entry.path}${path.startsWith('[') ? '' : '.'}${path}`;
