import { receivedText } from '../received-text.ts';
import { answeredValue, namedValue } from './answered-value.ts';
import { journeyFault } from './journey-fault.ts';
import type { JourneyRule, JourneyViolation } from './journey-record.ts';
import { sentField } from './sent-field.ts';
import { stepStatus } from './step-status.ts';
import { tierOf } from './tier-of.ts';

/**
 * Who is enrolled gets the tier that was asked for, else the club's default, and a number that begins with the tier's.
 *
 * @see loyalty rule R20
 * @example POST /api/v1/member/: "member" asked for tier GLD and got "BRZ" (string).
 */
export const tierOfEnrolment: JourneyRule = (record) =>
  record.steps.flatMap((step, index): readonly JourneyViolation[] => {
    if (step.act !== 'enrol' || step.isForeign || stepStatus(step) !== 'accepted') return [];
    const tier = tierOf(record, step.members[0] ?? '', index + 1);
    if (tier?.row === null || tier === null) return [];
    const asked = sentField(step, 'tierReference');
    const names = ['tierExternalReference', 'tierTitle'].map((name) => namedValue(tier.row, name));
    const number = answeredValue(step, 'loyaltyNumber');
    const bin = namedValue(tier.row, 'binNumber');
    const wrong = (documented: string, received: unknown, message: string): JourneyViolation =>
      journeyFault(index, {
        rule: 'tier-of-enrolment',
        documented,
        received: receivedText(received),
        message: `${step.operation.id}: "${step.name}" ${message}.`,
        source: 'loyalty rule R20',
        fix: 'Let the enrolment give the tier that was asked for, or the default of the club, and a number of that tier.',
      });
    const found: JourneyViolation[] = [];
    if (typeof asked === 'string' && !names.includes(asked))
      found.push(wrong(asked, tier.reference, `asked for tier ${asked} and got ${receivedText(tier.reference)}`));
    if (asked === undefined && namedValue(tier.row, 'isDefault') === false)
      found.push(
        wrong(
          'the default tier of the club',
          tier.reference,
          `asked for no tier and got ${receivedText(tier.reference)}, which is not the default`,
        ),
      );
    if (typeof number === 'string' && typeof bin === 'string' && !number.startsWith(bin))
      found.push(wrong(`${bin}…`, number, `got the number ${number}, where those of the tier begin with ${bin}`));
    return found;
  });
