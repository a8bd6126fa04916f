import { notRefusedSo } from '../not-refused-so.ts';
import type { Rule } from '../rule.ts';
import { statusFits } from '../status-fits.ts';
import { wronglyAccepted } from '../wrongly-accepted.ts';

const rule = 'unknown-id-is-404';

/**
 * Who asks for an object that does not exist is answered 404, whatever the method.
 *
 * @see RFC 9110, section 15.5.5
 * @example DELETE /api/v1/product/exclusions/{id}: answered 204 instead of 404 where the id is unknown.
 */
export const unknownIdIs404: Rule = (input) => {
  const { planned, exchange } = input;
  const { status } = exchange.response;
  if (planned.expected.kind !== 'not-found' || status >= 500) return [];
  // A soft delete still shows its object: what it must show is for the rules of memory to say.
  if (status < 300 && statusFits(planned.expected.statuses, status)) return [];
  const source = 'RFC 9110, section 15.5.5';
  if (status < 300) {
    const fix = 'Let the service answer 404 where there is no such object.';
    return [wronglyAccepted(input, { rule, pointer: 'status', documented: '404', source, fix })];
  }
  if (status < 400 || status === 404 || status === 410 || statusFits(planned.expected.statuses, status)) return [];
  return [notRefusedSo(input, rule, source)];
};
