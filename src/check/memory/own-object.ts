import { isRecord } from '../../spec/is-record.ts';
import { parsedBody } from '../../spec/parsed-body.ts';
import { answeredObject } from '../answered-object.ts';
import { holdsValue } from './holds-value.ts';
import { listAnswer } from './list-answer.ts';
import type { MemoryRecord, MemoryStep } from './memory-record.ts';
import { succeeded } from './succeeded.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The record's object as a step answered it, picked from a list where it came in one; `null` where it did not come. */
export function ownObject(record: Pick<MemoryRecord, 'identity'>, { exchange }: MemoryStep): Fields | null {
  const parsed = parsedBody(exchange.response);
  if (!succeeded(exchange) || 'reason' in parsed) return null;
  const list = listAnswer(exchange);
  if (list?.isList === true) {
    const own = list.rows.find((row) => isRecord(row) && holdsValue(row, record.identity));
    return isRecord(own) ? own : null;
  }
  const object = answeredObject(parsed.value);
  return isRecord(object) ? object : null;
}
