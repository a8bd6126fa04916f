import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { isDay } from '../is-day.ts';
import { Refusal } from '../refusal.ts';

const INVALID = new Refusal(
  ['Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].'],
  ['format'],
);
const OVERFLOW = new Refusal(['Datetime value out of range.'], ['format']);
const FORM =
  /^(\d{4})-(\d{1,2})-(\d{1,2})[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,6})\d{0,6})?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?$/;

function minutesOff(sign: string | undefined, hours: string | undefined, minutes: string | undefined): number {
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}

function moment(raw: string): number | Refusal {
  const parts = FORM.exec(raw);
  if (parts === null) return INVALID;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return INVALID;
  const offset = minutesOff(parts[8], parts[9], parts[10]);
  if (Math.abs(offset) >= 1440) return INVALID;
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  time.setUTCHours(hour, minute - offset, second, Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3)));
  const inside = time.getUTCFullYear() >= 1 && time.getUTCFullYear() <= 9999;
  return inside ? time.getTime() : OVERFLOW;
}

/**
 * A moment (`DateTimeField` of a Django without time zones): `YYYY-MM-DD HH:MM:SS` in UTC, or with `T`, fractions and
 * an offset. It is kept as milliseconds since the epoch and written as ISO 8601 in UTC with microseconds and without
 * offset; a text is written as it is.
 * @param options as of every field
 * @returns the field
 */
export function datetime<const O extends FieldOptions = NoOptions>(options?: O): FieldOf<number, O> {
  return {
    options: options ?? {},
    read: (raw) => (typeof raw === 'string' ? moment(raw) : INVALID),
    write: (value) => (typeof value === 'number' ? `${new Date(value).toISOString().slice(0, -1)}000` : String(value)),
    describe: () => ({ type: 'string', format: 'date-time' }),
  };
}
