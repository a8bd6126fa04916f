import { isRecord } from '../spec/is-record.ts';
import type { PlannedCase } from './planned-case.ts';

/**
 * What a case looks like on the wire, so that two cases which send the same are told: outside a body every value is a
 * text, a list of one is its item, an empty list is nothing; numbers of placeholders do not show.
 * @param planned the case
 * @returns a text, the same for cases that send the same
 */
export function wireForm(planned: PlannedCase): string {
  const { method, identity, values } = planned;
  const { path, query, header, cookie, body } = values;
  return JSON.stringify([method, identity, text(path), text(query), text(header), text(cookie), sorted(body)]);
}

function text(values: Readonly<Record<string, unknown>>): unknown {
  const entries = Object.entries(values).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
    if (Array.isArray(value)) return [[name, value.length === 1 ? scalar(value[0]) : value.map(scalar)]];
    return [[name, scalar(value)]];
  });
  return sorted(Object.fromEntries(entries));
}

function scalar(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? sorted(value) : String(value);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  if (isRecord(value['$unique'])) {
    const { n: _number, ...rest } = value['$unique'];
    return { $unique: rest };
  }
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}
