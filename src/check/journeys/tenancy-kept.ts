import { answerText } from '../answer-text.ts';
import { answeredRows } from './answered-rows.ts';
import { answeredValue } from './answered-value.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation, TakenStep } from './journey-record.ts';
import { stepStatus } from './step-status.ts';

/**
 * A member of one company does not exist for another: not found, never forbidden, and in no list.
 *
 * @see loyalty rule R25
 * @example GET /api/v1/member/{profileId}: answered 200 to another company ("member read by another company"), for which the member does not exist.
 */
export const tenancyKept: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (!step.isForeign || !isBroken(record, step)) return [];
    const { status } = step.exchange.response;
    return [
      journeyFault(index, {
        rule: 'tenancy-kept',
        pointer: 'status',
        documented: step.act === 'members' ? 'no row' : step.operation.method === 'GET' ? '404' : '400 or 404',
        received: answerText(step.exchange.response),
        message: `${step.operation.id}: answered ${status} to another company ("${step.name}"), for which the member does not exist.`,
        source: 'loyalty rule R25',
        fix: 'Let every look-up of an object be one among the objects of the company of the token.',
      }),
    ];
  });

function isBroken(record: JourneyRecord, step: TakenStep): boolean {
  if (stepStatus(step) === 'accepted') return step.act === 'members' ? holdsMember(record, step) : true;
  // Who may do nothing at all is told so, whatever is asked for.
  const isLetIn = record.steps.some((one) => one.isForeign && one.exchange.response.status !== 403);
  return step.exchange.response.status === 403 && isLetIn;
}

function holdsMember(record: JourneyRecord, step: TakenStep): boolean {
  const enrolled = record.steps.find((one) => one.act === 'enrol' && one.name === step.members[0]);
  const id = enrolled === undefined ? undefined : answeredValue(enrolled, 'profileId');
  const rows = answeredRows(step)?.rows ?? [];
  return rows.length > 0 || (typeof id === 'string' && step.exchange.response.body.includes(id));
}
