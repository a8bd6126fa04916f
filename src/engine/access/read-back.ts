import type { ReadChange } from '../../check/access/access-record.ts';
import { differingPlaces } from '../../check/access/differing-places.ts';
import { sameName } from '../../check/same-name.ts';
import { SuiteError } from '../../errors.ts';
import { exerciseCase } from '../../exercise/exercise-case.ts';
import { jsonBody } from '../../exercise/json-body.ts';
import { runtimeExpression } from '../../exercise/runtime-expression.ts';
import { derivedCase } from '../derived-case.ts';
import type { Run } from '../run.ts';
import { listPages } from './list-pages.ts';
import type { Reader } from './readers-of.ts';

/** What one read showed. */
interface Seen {
  /** Id of the operation that read it. */
  readonly reader: string;
  readonly status: number;
  readonly value: unknown;
}

/** What reads showed at one moment, by the key of the reader. */
export type Moment = ReadonlyMap<string, Seen>;

/**
 * Reads objects as who made them.
 * @param run the run
 * @param readers the reads
 * @returns what they showed; a read that cannot be sent is left out
 */
export async function readBack(run: Run, readers: readonly Reader[]): Promise<Moment> {
  const seen = await Promise.all(
    readers.map(async (reader) => {
      try {
        return [[reader.key, await look(run, reader)]] as const;
      } catch (cause) {
        if (cause instanceof SuiteError) return [];
        throw cause;
      }
    }),
  );
  return new Map(seen.flat());
}

async function look(run: Run, { planned, scope, listed }: Reader): Promise<Seen> {
  const reader = planned.operation;
  const read = derivedCase(planned, { aspect: planned.aspect, scenario: 'read back', difference: null });
  if (listed === null) {
    const { response } = (await exerciseCase(read, scope, run.tools)).exchange;
    return { reader, status: response.status, value: jsonBody(response.body) };
  }
  const made = await scope.produced.get(listed.creator);
  const identity = made === undefined ? undefined : runtimeExpression(listed.identity, made);
  const holds = (body: string): boolean => holdsValue(jsonBody(body), listed.identityName, identity);
  const { response } = (await listPages(run, read, scope, holds)).exchange;
  return { reader, status: response.status, value: { listed: holds(response.body) } };
}

/** True where a property of this name has this value, however deep. */
function holdsValue(place: unknown, name: string, value: unknown): boolean {
  if (typeof place !== 'object' || place === null) return false;
  return Object.entries(place).some(
    ([key, item]) => (item === value && sameName(key, name)) || holdsValue(item, name, value),
  );
}

/**
 * What differs between two moments.
 * @param before the earlier one
 * @param after the later one
 * @returns changes; what a service changes by itself (such as a time of update) is none
 */
export function changesBetween(before: Moment, after: Moment): readonly ReadChange[] {
  return [...before].flatMap(([key, earlier]): readonly ReadChange[] => {
    const later = after.get(key);
    if (later === undefined) return [];
    const { reader } = earlier;
    if (earlier.status !== later.status) {
      const isOfService = later.status < 500 && later.status !== 429;
      const change = { reader, pointer: '', before: `status ${earlier.status}`, after: `status ${later.status}` };
      return isOfService ? [change] : [];
    }
    return differingPlaces(earlier.value, later.value).map(({ pointer, one, other }) => ({
      reader,
      pointer,
      before: one,
      after: other,
    }));
  });
}
