import { isRecord } from '../../spec/is-record.ts';
import { sameName } from '../same-name.ts';
import type { TakenStep } from './journey-record.ts';

/** What a step sent by a name, in its body, query or path; `undefined` where it did not. */
export function sentField({ sent }: TakenStep, name: string): unknown {
  const body = sent.body?.value;
  return [isRecord(body) ? body : {}, sent.query, sent.path]
    .flatMap((place) => Object.entries(place))
    .find(([key]) => sameName(key, name))?.[1];
}
