import { parsedBody } from '../../spec/parsed-body.ts';
import { answerText } from '../answer-text.ts';
import { acceptedBase } from './accepted-base.ts';
import { accessFault } from './access-fault.ts';
import type { AccessCall, AccessRecord, AccessRule, AccessViolation } from './access-record.ts';
import { answerShape, type ShapePlace } from './answer-shape.ts';

const rule = 'same-answer-for-all';
const source = 'design section 6: allowed, same answers';
const fix = 'Let the answer depend on what is asked for, not on how the caller got the token.';

/**
 * Callers with the same rights get the same answer, however they came by their token: the same status, and the same keys
 * of the same types.
 *
 * @see design section 6
 * @example GET /api/v1/member/tiers: answers middleware without /data/results/*\/tierId, which administrator is shown.
 */
export const sameAnswerForAll: AccessRule = (record) => {
  const base = acceptedBase(record);
  if (base === null) return [];
  return record.calls.flatMap((call, index): readonly AccessViolation[] => {
    const { planned } = call;
    if (planned.scenario !== 'as itself' || planned.expected.kind !== 'accepted' || call === base) return [];
    const difference = statusDifference(base, call) ?? shapeDifference(record, base, call);
    if (difference === null) return [];
    const { pointer, documented, received, says } = difference;
    const message = `${record.operation.id}: ${says}.`;
    return [accessFault(index, { rule, pointer, documented, received, message, source, fix })];
  });
};

interface Difference {
  readonly pointer: string;
  readonly documented: string;
  readonly received: string;
  readonly says: string;
}

/** 401 and 5xx are the matter of other rules, and so is a 403: it speaks of rights. */
function statusDifference(base: AccessCall, { planned, exchange }: AccessCall): Difference | null {
  const { status } = exchange.response;
  const wanted = base.exchange.response.status;
  if (status === wanted || status === 403 || status >= 500 || status === 429) return null;
  const received = answerText(exchange.response);
  const says = `answers ${planned.identity} ${received}, while ${base.planned.identity} is answered ${wanted}`;
  return { pointer: 'status', documented: String(wanted), received, says };
}

function shapeDifference({ base }: AccessRecord, one: AccessCall, other: AccessCall): Difference | null {
  const [ours, theirs] = [one, other].map(({ exchange }) => parsedBody(exchange.response));
  if (ours === undefined || theirs === undefined || !('value' in ours) || !('value' in theirs)) return null;
  if (other.exchange.response.status >= 300) return null;
  const [wanted, came] = [answerShape(ours.value), answerShape(theirs.value)];
  const who = other.planned.identity;
  for (const pointer of new Set([...wanted.keys(), ...came.keys()])) {
    const types = otherTypes(wanted.get(pointer), came.get(pointer));
    if (types !== null) {
      const says = `answers ${who} with ${types[1]} at ${pointer || 'the root'}, where ${base} is shown ${types[0]}`;
      return { pointer, documented: types[0], received: types[1], says };
    }
    if (isOnlyIn(pointer, wanted, came)) {
      const says = `answers ${who} without ${pointer}, which ${base} is shown`;
      return { pointer, documented: 'present', received: 'nothing', says };
    }
    if (isOnlyIn(pointer, came, wanted)) {
      const says = `answers ${who} with ${pointer}, which ${base} is not shown`;
      return { pointer, documented: 'nothing', received: 'present', says };
    }
  }
  return null;
}

function otherTypes(one: ShapePlace | undefined, other: ShapePlace | undefined): readonly [string, string] | null {
  if (one === undefined || other === undefined || one.types.size === 0 || other.types.size === 0) return null;
  if ([...one.types].some((type) => other.types.has(type))) return null;
  return [[...one.types].join(' or '), [...other.types].join(' or ')];
}

/** A key that every object here has and none there, though there are such objects: free-form objects differ by nature. */
function isOnlyIn(
  pointer: string,
  here: ReadonlyMap<string, ShapePlace>,
  there: ReadonlyMap<string, ShapePlace>,
): boolean {
  if (pointer === '' || pointer.endsWith('/*') || there.has(pointer)) return false;
  const around = pointer.slice(0, pointer.lastIndexOf('/'));
  const objects = here.get(around)?.objects ?? 0;
  return here.get(pointer)?.count === objects && (there.get(around)?.objects ?? 0) > 0;
}
