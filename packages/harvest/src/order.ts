/**
 * Orders that give the same bytes on every machine: by code unit, never by the machine's locale.
 */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by several keys, the first that differs deciding. */
export const byKeys =
  <Value>(keys: (value: Value) => readonly string[]) =>
  (a: Value, b: Value): number => {
    const [left, right] = [keys(a), keys(b)];
    for (let index = 0; index < left.length; index += 1) {
      const difference = byText(left[index] ?? '', right[index] ?? '');
      if (difference !== 0) return difference;
    }
    return 0;
  };

/** Values by a key, groups and values in the order they come. */
export function groupBy<Value>(values: Iterable<Value>, key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
