/** `TidID(202512)_TrinnID(6_9)`: how Udir writes a filter. Several values are joined by an underscore. */
export const filterText = (filters: Readonly<Record<string, readonly number[]>>): string =>
  Object.entries(filters)
    .map(([name, values]) => `${name}(${values.join('_')})`)
    .join('_');
