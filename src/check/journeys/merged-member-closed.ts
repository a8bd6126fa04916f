import { receivedText } from '../received-text.ts';
import { answeredValue } from './answered-value.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule, JourneyViolation } from './journey-record.ts';
import { stepStatus } from './step-status.ts';
import { wronglyDone } from './wrongly-done.ts';

const wrong = {
  rule: 'merged-member-closed',
  source: 'loyalty rule R24',
  fix: 'Let the service close a merged member: shown as merged, and refused wherever points would change.',
};

/**
 * A merged member is shown as merged and earns no more.
 *
 * @see loyalty rule R24
 * @example GET /api/v1/member/{profileId}: the merged member is shown as "Active" (string).
 */
export const mergedMemberClosed: JourneyRule = (record) => [
  ...wronglyDone(record, wrong),
  ...record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    const merge = record.steps
      .slice(0, index)
      .find((one) => one.act === 'merge' && one.members[0] === step.members[0] && stepStatus(one) === 'accepted');
    if (merge === undefined || step.act !== 'member' || step.isForeign || stepStatus(step) !== 'accepted') return [];
    const status = answeredValue(step, 'status');
    if (typeof status !== 'string' || /merged/i.test(status)) return [];
    return [
      journeyFault(index, {
        ...wrong,
        pointer: '/status',
        documented: 'Merged',
        received: receivedText(status),
        message: `${step.operation.id}: the merged member is shown as ${receivedText(status)}.`,
      }),
    ];
  }),
];
