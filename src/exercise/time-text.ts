import type { TimeValue } from '../plan/planned-case.ts';

const DAY = 86_400_000;

/**
 * The text of a day or moment near now.
 * @param placeholder its format and distance
 * @param now milliseconds since the epoch
 * @returns `2026-11-24` or `2026-11-24T10:30:00Z` (RFC 3339)
 */
export function timeText({ format, days }: TimeValue['$time'], now: number): string {
  const text = new Date(now + days * DAY).toISOString();
  return format === 'date' ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}
