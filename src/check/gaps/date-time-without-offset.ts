import type { Gap } from '../gap.ts';

/** As Django writes a time without time zones: ISO 8601, no offset. */
const local = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?$/;

/**
 * A date and time without offset where the document says `date-time`, as Django writes it without time zones.
 *
 * @see https://spec.openapis.org/registry/format/date-time-local
 * @example `createdAt: {"type": "string", "format": "date-time"}` and `"2021-06-23T09:30:00.123456"`
 */
export const dateTimeWithoutOffset: Gap = (error) => {
  if (error.keyword !== 'format' || error.schema['format'] !== 'date-time') return null;
  if (typeof error.value !== 'string' || !local.test(error.value)) return null;
  return {
    reason: 'a time is sent without its offset',
    update: { format: 'date-time-local' },
  };
};
