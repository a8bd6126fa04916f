import { isRecord } from './is-record.ts';
import { pointerTokens } from './pointer-tokens.ts';
import { valueAt } from './value-at.ts';

/**
 * How many values a document holds once every reference is replaced by what it leads to; circles are cut. Thirty
 * definitions that each refer twice to the next make a thousand million.
 */
export function expandedSize(source: unknown): number {
  const sizes = new Map<string, number>();
  const sizeOf = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item), 1);
    if (!isRecord(value)) return 1;
    const reference = value['$ref'];
    return typeof reference === 'string'
      ? sizeBehind(reference)
      : Object.values(value).reduce((sum: number, item) => sum + sizeOf(item), 1);
  };
  const sizeBehind = (reference: string): number => {
    const known = sizes.get(reference);
    if (known !== undefined) return known;
    sizes.set(reference, 1);
    const target = valueAt(source, pointerTokens(reference));
    const size = target.found ? sizeOf(target.value) : 1;
    sizes.set(reference, size);
    return size;
  };
  return sizeOf(source);
}
