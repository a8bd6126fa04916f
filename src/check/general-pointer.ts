/**
 * A pointer with list indices as `*`, so that the same cause has the same name in every item.
 *
 * @example generalPointer('/data/results/0') // '/data/results/' and an asterisk
 */
export function generalPointer(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
