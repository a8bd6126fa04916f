import { isRow } from './row.ts';

/**
 * Changes one place inside JSON data; everything else stays as it is.
 * @param value the data
 * @param path keys and indexes that lead there; `*` stands for every item of a list or every value of an object
 * @param change makes the new value; undefined takes the place away
 * @returns changed data, or the same if there is no such place
 */
export function changeAt(value: unknown, path: readonly string[], change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      key === '*' || key === String(index) ? changeAt(item, rest, change) : item,
    );
  }
  if (!isRow(value)) return value;
  const pairs = Object.entries(value).map(([name, item]): [string, unknown] => [
    name,
    key === '*' || key === name ? changeAt(item, rest, change) : item,
  ]);
  return Object.fromEntries(pairs.filter(([, item]) => item !== undefined));
}
