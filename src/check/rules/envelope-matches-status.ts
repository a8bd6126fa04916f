import { isRecord } from '../../spec/is-record.ts';
import { parsedBody } from '../../spec/parsed-body.ts';
import { receivedText } from '../received-text.ts';
import type { Rule } from '../rule.ts';

const keys = ['status', 'message', 'errors', 'data'];

/**
 * The `status` of an envelope (`status`, `message`, `errors`, `data`) is of the same class as that of HTTP: both a success,
 * or both a refusal. 201 in the envelope of a 200 is nothing.
 *
 * @see RFC 9110, section 15
 * @example POST /api/v1/product/items: answered 400, but the envelope says 200.
 */
export const envelopeMatchesStatus: Rule = ({ operation, exchange }) => {
  const { status } = exchange.response;
  const parsed = parsedBody(exchange.response);
  const envelope = 'value' in parsed ? parsed.value : null;
  if (!isRecord(envelope) || !keys.every((key) => Object.hasOwn(envelope, key))) return [];
  const said = envelope['status'];
  if (typeof said !== 'number' || !Number.isInteger(said) || said < 100 || said > 599) return [];
  const expected = Math.floor(status / 100);
  if (Math.floor(said / 100) === expected) return [];
  return [
    {
      rule: 'envelope-matches-status',
      kind: 'fault',
      blame: 'service',
      pointer: '/status',
      documented: `${expected}xx, as the status of HTTP`,
      received: receivedText(said),
      message: `${operation.id}: answered ${status}, but the envelope says ${said}.`,
      source: 'RFC 9110, section 15',
      fix: 'Let the status of the envelope follow that of HTTP.',
    },
  ];
};
