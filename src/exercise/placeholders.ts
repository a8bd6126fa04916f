import type { LinkedValue, TimeValue, UniqueValue } from '../plan/planned-case.ts';

/** A value of the plan that is filled in when the case is sent. */
export type Placeholder = LinkedValue | UniqueValue | TimeValue;

/**
 * Tells placeholders from plain values.
 * @param value any planned value
 * @returns true for a placeholder
 */
export function isPlaceholder(value: unknown): value is Placeholder {
  if (typeof value !== 'object' || value === null) return false;
  return '$link' in value || '$unique' in value || '$time' in value;
}

/**
 * Replaces every placeholder within a value.
 * @param value any planned value
 * @param fill gives the value of a placeholder; `undefined` leaves its place out
 * @returns the value without placeholders
 */
export function fillPlaceholders(value: unknown, fill: (placeholder: Placeholder) => unknown): unknown {
  if (isPlaceholder(value)) return fill(value);
  if (Array.isArray(value)) {
    return value.map((item) => fillPlaceholders(item, fill)).filter((item) => item !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).map(([key, item]) => [key, fillPlaceholders(item, fill)] as const);
  return Object.fromEntries(filled.filter(([, item]) => item !== undefined));
}
