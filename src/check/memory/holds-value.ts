import { sameValue } from '../same-value.ts';

/** Deeper values are not looked into. */
const deepest = 10;

/** True if a value is, or holds at any depth, a scalar that is the same as another. */
export function holdsValue(value: unknown, wanted: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) {
    return value !== null && value !== undefined && typeof value === typeof wanted
      ? value === wanted || (typeof value === 'string' && sameValue(value, wanted) === 'same')
      : String(value) === String(wanted);
  }
  return depth < deepest && Object.values(value).some((nested) => holdsValue(nested, wanted, depth + 1));
}
