import type { LoyaltyAct } from '../../plan/journeys/loyalty-operations.ts';
import { receivedText } from '../received-text.ts';
import { answeredValue } from './answered-value.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRecord, JourneyRule, JourneyViolation, TakenStep } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';

/** The field that names who did a step. */
const fields: readonly (readonly [act: LoyaltyAct, field: string])[] = [
  ['issue', 'issueAuditUser'],
  ['use', 'redeemAuditUser'],
  ['cancel', 'cancelAuditUser'],
];

/**
 * A reward names who issued, used and cancelled it: the audit user that was sent, else the user of the token.
 *
 * @see loyalty rule R28
 * @example POST /api/v1/redeem/reward/issue: issueAuditUser was sent as "retain-issuer" (string) and is read as "admin" (string).
 */
export const auditUserKept: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (step.act !== 'reward' || step.isForeign || stepStatus(step) !== 'accepted') return [];
    return fields.flatMap(([act, field]) => judged(record, step, index, act, field));
  });

function judged(
  record: JourneyRecord,
  step: TakenStep,
  index: number,
  act: LoyaltyAct,
  field: string,
): readonly JourneyViolation[] {
  const code = sentField(step, 'redemptionCode');
  const cause = record.steps.findLastIndex(
    (one, at) => at < index && one.act === act && stepStatus(one) === 'accepted' && codeOf(one) === code,
  );
  const done = record.steps[cause];
  const read = answeredValue(step, field);
  if (done === undefined || read === undefined) return [];
  const user = sentField(done, field);
  const isBlank = read === null || read === '';
  if (user === undefined ? !isBlank : user === read) return [];
  const told = user === undefined ? 'was not sent' : `was sent as ${receivedText(user)}`;
  return [
    journeyFault(
      cause,
      {
        rule: 'audit-user-kept',
        pointer: `/${field}`,
        documented: user === undefined ? 'the user of the token' : receivedText(user),
        received: receivedText(read),
        message: `${done.operation.id}: ${field} ${told} and is read as ${receivedText(read)}.`,
        source: 'loyalty rule R28',
        fix: 'Let the service record the audit user that was sent, else the user of the token.',
      },
      index,
    ),
  ];
}

function codeOf(step: TakenStep): unknown {
  return step.act === 'issue' ? answeredValue(step, 'redemptionCode') : sentField(step, 'redemptionCode');
}
