import { isRecord } from '../../spec/is-record.ts';
import { parsedBody } from '../../spec/parsed-body.ts';
import { pointerTokens } from '../../spec/pointer-tokens.ts';
import { answeredObject } from '../answered-object.ts';
import { mutatedPlace } from '../mutated-place.ts';
import { receivedText } from '../received-text.ts';
import type { Rule } from '../rule.ts';
import { sameName } from '../same-name.ts';
import { sameValue } from '../same-value.ts';
import { sentValue } from '../sent-value.ts';

/**
 * What the document calls read-only is not decided by the caller: a value sent for it is refused or ignored, never taken.
 *
 * A truth value proves nothing, since the service may have meant the same; nor does null or a text without content.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#schema-object (readOnly)
 * @example POST /api/v1/product/items: took the value that was sent for the read-only id: 987654 (integer).
 */
export const readOnlyStays: Rule = (input) => {
  const { operation, planned, exchange } = input;
  const { mutation } = planned;
  const { status } = exchange.response;
  if (mutation?.keyword !== 'readOnly' || mutation.location !== 'body' || status < 200 || status > 299) return [];
  const sent = sentValue(input);
  if (sent === undefined || sent === null || sent === '' || typeof sent === 'boolean') return [];
  const parsed = parsedBody(exchange.response);
  const answered = 'value' in parsed ? at(answeredObject(parsed.value), pointerTokens(mutation.pointer)) : undefined;
  if (answered === undefined || sameValue(sent, answered) !== 'same') return [];
  const name = pointerTokens(mutation.pointer).at(-1) ?? '';
  return [
    {
      rule: 'read-only-stays',
      kind: 'fault',
      blame: 'service',
      pointer: mutatedPlace(mutation),
      documented: 'read-only: a value that is sent is ignored',
      received: receivedText(answered),
      message: `${operation.id}: took the value that was sent for the read-only ${name}: ${receivedText(answered)}.`,
      source: 'https://spec.openapis.org/oas/v2.0.html#schema-object',
      fix: 'Let the serializer ignore the field in requests, or document it as writable.',
    },
  ];
};

/** Follows names in any spelling, and indices. */
function at(value: unknown, tokens: readonly string[]): unknown {
  let current = value;
  for (const token of tokens) {
    if (Array.isArray(current)) current = current[Number(token)];
    else if (isRecord(current)) current = Object.entries(current).find(([name]) => sameName(name, token))?.[1];
    else return undefined;
  }
  return current;
}
