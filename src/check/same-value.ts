import { isRecord } from '../spec/is-record.ts';
import { sameName } from './same-name.ts';

/** Whether two values are the same; `incomparable` where their kinds differ in a way that proves nothing. */
export type Comparison = 'same' | 'different' | 'incomparable';

/** Money is rounded to two places. */
const roundingStep = 0.005 + 1e-9;
const number = /^[+-]?\d+(\.\d+)?$/;
const day = /^\d{4}-\d\d-\d\d$/;
const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;
const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const phone = /^\+?[\d\s()-]{6,}$/;

/**
 * Compares a value that was sent with one that came, after what Django REST framework converts by design: blanks around
 * texts, decimals as texts, numbers to two places, moments to the second with or without offset, UUIDs without dashes.
 * Null, an empty text and what is absent are one; of objects only the fields count that both have.
 */
export function sameValue(sent: unknown, came: unknown): Comparison {
  if (isBlank(sent) || isBlank(came)) return isBlank(sent) && isBlank(came) ? 'same' : 'different';
  if (Array.isArray(sent)) return Array.isArray(came) ? sameLists(sent, came) : 'incomparable';
  if (isRecord(sent)) return isRecord(came) ? sameRecords(sent, came) : 'incomparable';
  if (typeof came === 'object') return 'incomparable';
  return sameScalars(sent, came) ? 'same' : 'different';
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function sameScalars(sent: unknown, came: unknown): boolean {
  const [one, other] = [String(sent).trim(), String(came).trim()];
  if (one === other) return true;
  if (
    number.test(one) &&
    number.test(other) &&
    (typeof sent === 'number' || typeof came === 'number' || one.includes('.'))
  ) {
    return Math.abs(Number(one) - Number(other)) <= roundingStep;
  }
  if (typeof sent === 'boolean' || typeof came === 'boolean') return one.toLowerCase() === other.toLowerCase();
  if (day.test(one) && moment.test(other)) return other.startsWith(one);
  if (moment.test(one) && day.test(other)) return one.startsWith(other);
  if (moment.test(one) && moment.test(other)) return Math.abs(second(one) - second(other)) < 1;
  if (uuid.test(one) && uuid.test(other)) return plain(one) === plain(other);
  if (one.includes('@') && other.includes('@')) return one.toLowerCase() === other.toLowerCase();
  if (phone.test(one) && phone.test(other)) return digits(one) === digits(other);
  return false;
}

/** Seconds, to the second; a moment without offset is in UTC. */
function second(text: string): number {
  const iso = text.replace(' ', 'T');
  return Math.floor(Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(iso) ? iso : `${iso}Z`) / 1000);
}

function plain(text: string): string {
  return text.replaceAll('-', '').toLowerCase();
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

function sameRecords(sent: Readonly<Record<string, unknown>>, came: Readonly<Record<string, unknown>>): Comparison {
  const results = Object.entries(sent).flatMap(([name, value]) => {
    const match = Object.entries(came).find(([other]) => sameName(name, other));
    return match === undefined ? [] : [sameValue(value, match[1])];
  });
  if (results.includes('different')) return 'different';
  return results.includes('same') || Object.keys(sent).length === 0 ? 'same' : 'incomparable';
}

/** Lists of scalars in any order; lists of objects item by item. */
function sameLists(sent: readonly unknown[], came: readonly unknown[]): Comparison {
  const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;
  if (sent.every(isScalar) !== came.every(isScalar) && sent.length > 0 && came.length > 0) return 'incomparable';
  if (sent.every(isScalar) && came.every(isScalar)) {
    const kept = (value: unknown, among: readonly unknown[]): boolean =>
      among.some((other) => sameValue(value, other) === 'same');
    return sent.every((value) => kept(value, came)) && came.every((value) => kept(value, sent)) ? 'same' : 'different';
  }
  if (sent.length !== came.length) return 'different';
  const results = sent.map((value, index) => sameValue(value, came[index]));
  if (results.includes('different')) return 'different';
  return results.includes('same') ? 'same' : 'incomparable';
}
