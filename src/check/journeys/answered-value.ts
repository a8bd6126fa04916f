import { parsedJson } from '../../spec/parsed-json.ts';
import { answeredObject } from '../answered-object.ts';
import { sameName } from '../same-name.ts';
import type { TakenStep } from './journey-record.ts';

/**
 * The value of a name in what a step was answered, in any spelling, the nearest to the root first; an envelope is no part
 * of it, and lists are looked into in order. `undefined` where there is none.
 */
export function answeredValue({ exchange }: Pick<TakenStep, 'exchange'>, name: string): unknown {
  const parsed = parsedJson(exchange.response.body);
  return 'reason' in parsed ? undefined : namedValue(answeredObject(parsed.value), name);
}

/** The value of a name within a value, as `answeredValue` finds it. */
export function namedValue(value: unknown, name: string): unknown {
  for (let level: readonly unknown[] = [value]; level.length > 0; level = level.flatMap(children)) {
    for (const item of level) {
      if (typeof item !== 'object' || item === null || Array.isArray(item)) continue;
      const own = Object.entries(item).find(([key]) => sameName(key, name));
      if (own !== undefined) return own[1];
    }
  }
  return undefined;
}

function children(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
