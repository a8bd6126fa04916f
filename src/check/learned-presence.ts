import { isRecord } from '../spec/is-record.ts';
import { jsonPointer } from '../spec/json-pointer.ts';
import { parsedBody } from '../spec/parsed-body.ts';
import type { Violation } from './finding.ts';
import { generalPointer } from './general-pointer.ts';
import type { RuleInput } from './rule.ts';

/** Keys that every object at a place had so far, by operation and place; `null` where they vary. Starts as an empty map. */
export type KnownKeys = Map<string, ReadonlySet<string> | null>;

/** Deeper values are not looked into. */
const deepest = 20;

/**
 * A key that was always there stays there, though no document demands it: clients have come to rely on it. To be noted.
 *
 * Learns from every answer of a run which keys the objects at a place have. Only one that is missing from an object that
 * is otherwise as before is told; where new keys come or most of them go, it is another kind of object, or a free one.
 *
 * @param known what was learned so far; what the answer teaches is added
 * @see https://www.django-rest-framework.org/api-guide/serializers/ (a serializer writes the same keys every time)
 * @example GET /api/v1/member/: /data/results/1/memberSinceDate is missing, which was always there before.
 */
export function learnedPresence(input: RuleInput, known: KnownKeys): readonly Violation[] {
  const { operation, exchange } = input;
  const { status } = exchange.response;
  const parsed = parsedBody(exchange.response);
  if (status < 200 || status > 299 || 'reason' in parsed) return [];
  return missingKeys(parsed.value, '', operation.id, known, 0).map((pointer) => ({
    rule: 'learned-presence',
    kind: 'debt',
    blame: 'service',
    pointer,
    documented: 'present, as always before',
    received: 'nothing',
    message: `${operation.id}: ${pointer} is missing, which was always there before.`,
    source: operation.pointer,
    fix: 'Let the service always send the key, or document that it is optional and list it as required where it is not.',
  }));
}

function missingKeys(
  value: unknown,
  pointer: string,
  operation: string,
  known: KnownKeys,
  depth: number,
): readonly string[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  const missing = isRecord(value) ? [...missingOf(Object.keys(value), pointer, operation, known)] : [];
  for (const [name, nested] of Object.entries(value)) {
    if (typeof nested !== 'object' || nested === null) continue;
    missing.push(...missingKeys(nested, pointer + jsonPointer(name), operation, known, depth + 1));
  }
  return missing;
}

function missingOf(names: readonly string[], pointer: string, operation: string, known: KnownKeys): readonly string[] {
  const place = `${operation} ${generalPointer(pointer)}`;
  const before = known.get(place);
  if (before === undefined) known.set(place, new Set(names));
  if (before === undefined || before === null) return [];
  const isNew = names.some((name) => !before.has(name));
  const missing = [...before].filter((name) => !names.includes(name));
  if (!isNew && missing.length === 0) return [];
  known.set(place, null);
  return isNew || missing.length * 2 > before.size ? [] : missing.map((name) => pointer + jsonPointer(name));
}
