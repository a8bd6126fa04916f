import type { LoyaltyAct } from '../../plan/journeys/loyalty-operations.ts';
import { answeredRows } from './answered-rows.ts';
import { namedValue } from './answered-value.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation } from './journey-record.ts';
import { pointsEffect } from './points-effect.ts';

/** What a line is called that a step writes. */
const types: Readonly<Partial<Record<LoyaltyAct, readonly string[]>>> = {
  purchase: ['EARN'],
  activity: ['EARN'],
  return: ['EARN_REVERSE'],
  issue: ['BURN', 'CONVERT'],
  cancel: ['BURN_REVERSE'],
  reverse: ['BURN_REVERSE'],
  adjust: ['ADJUSTMENT'],
  transfer: ['TRANSFER'],
};

/**
 * Every change of points writes exactly one line of the ledger, which says what kind of change it was.
 *
 * @see loyalty rules R4 and R30
 * @example POST /api/v1/redeem/cancel: "cancellation" wrote 0 lines into the ledger, where one BURN_REVERSE is right.
 */
export const ledgerTellsChange: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    const before = step.act === 'ledger' ? ledgerBefore(record, index) : null;
    const after = answeredRows(step);
    if (before === null || after === null || !after.isWhole) return [];
    const done = record.steps.flatMap((one, at) =>
      at > before.index && at < index && one.operation.method !== 'GET' && one.members.includes(step.members[0] ?? '')
        ? [{ one, at }]
        : [],
    );
    const [only] = done;
    const wanted = only === undefined ? undefined : types[only.one.act];
    if (only === undefined || done.length > 1 || wanted === undefined) return [];
    const effect = pointsEffect(record, only.at, step.members[0] ?? '', new Map());
    if (effect === null || effect === 0) return [];
    const fresh = freshRows(before.rows, after.rows).map((row) => String(namedValue(row, 'transactionType')));
    if (fresh.length === 1 && wanted.includes(fresh[0] ?? '')) return [];
    return [
      journeyFault(
        only.at,
        {
          rule: 'ledger-tells-change',
          documented: `one line ${wanted.join(' or ')}`,
          received: fresh.length === 0 ? 'no line' : fresh.join(', '),
          message: `${only.one.operation.id}: "${only.one.name}" wrote ${fresh.length === 0 ? 'no line' : fresh.join(', ')} into the ledger, where one ${wanted.join(' or ')} is right.`,
          source: 'loyalty rules R4 and R30',
          fix: 'Let every change of points write one line, with the type of the change.',
        },
        index,
      ),
    ];
  });

type Rows = readonly Readonly<Record<string, unknown>>[];

/** The ledger of the same member as it was read last. */
function ledgerBefore(record: JourneyRecord, index: number): { readonly index: number; readonly rows: Rows } | null {
  const at = record.steps.findLastIndex(
    (step, place) => place < index && step.act === 'ledger' && step.members[0] === record.steps[index]?.members[0],
  );
  const step = record.steps[at];
  const list = step === undefined ? null : answeredRows(step);
  return list === null || !list.isWhole ? null : { index: at, rows: list.rows };
}

/** Rows that were not there before; of equal ones only as many as there were. */
function freshRows(before: Rows, after: Rows): Rows {
  const known = before.map((row) => JSON.stringify(row));
  return after.filter((row) => {
    const place = known.indexOf(JSON.stringify(row));
    if (place === -1) return true;
    known.splice(place, 1);
    return false;
  });
}
