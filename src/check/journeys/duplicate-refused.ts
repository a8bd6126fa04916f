import type { JourneyRule } from './journey-record.ts';
import { wronglyDone } from './wrongly-done.ts';

/**
 * What exists already is not made again: a purchase whose reference is known, where duplicates are to be refused; an
 * activity; a member with a known e-mail address or phone number; a product with a known SKU.
 *
 * @see loyalty rules R7 and R21
 * @example POST /api/v1/earn/: answered 201 to "the same purchase again", which must be refused, since its reference is known and duplicates are to be refused.
 */
export const duplicateRefused: JourneyRule = (record) =>
  wronglyDone(record, {
    rule: 'duplicate-refused',
    source: 'loyalty rules R7 and R21',
    fix: 'Let the service look the reference up before it stores anything, under a unique index.',
  });
