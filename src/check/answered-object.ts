import { isRecord } from '../spec/is-record.ts';

/**
 * What an answer is about: the body without an envelope (`data` beside `status` and `message`), and the only item where
 * one object is wrapped in a list. Lists of several stay lists.
 */
export function answeredObject(body: unknown): unknown {
  const inner = isEnvelope(body) ? body['data'] : body;
  return Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
}

function isEnvelope(body: unknown): body is Readonly<Record<string, unknown>> {
  return (
    isRecord(body) && Object.hasOwn(body, 'data') && (Object.hasOwn(body, 'status') || Object.keys(body).length === 1)
  );
}
