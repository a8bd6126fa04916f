import { faulty } from '../faulty.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { sumByType } from '../points/sum-by-type.ts';
import { sumParts } from '../points/sum-parts.ts';
import { answeredBalance } from './answered-balance.ts';
import { type EarnResult, earnObject } from './earn-object.ts';
import type { EarnRequest } from './earn-request.ts';
import { prepareEarning } from './prepare-earning.ts';
import { storeEarning } from './store-earning.ts';

/**
 * E5: what E1 would answer, without storing anything.
 * @param context the call's context
 * @param input the body
 * @returns the transaction without a code, with the balance it would lead to
 * @throws FieldRefused as E1
 * @throws RuleBroken as E1
 */
export function calculateEarning(context: LoyaltyContext, input: EarnRequest): EarnResult {
  const prepared = prepareEarning(context, input);
  const parts = prepared.parts.map((part) => ({ ...part, origin: '' }));
  const points = sumParts(parts);
  const balance = answeredBalance(context, prepared.member, input.fetchUpdatedMemberPointTotals, 0);
  if (faulty(context, 'calculation-stored')) storeEarning(context, prepared, input, context.user.username);
  return earnObject(
    {
      code: null,
      owner: prepared.member?.profileId ?? null,
      type: 'EARN',
      externalReference: input.transactionExternalReference,
      recordedAt: context.clock.now(),
      activityTimestamp: input.activityTimestamp,
      points,
      byType: sumByType(parts),
      reasonCode: input.reasonCode ?? '',
      reasonDescription: input.reasonDescription ?? '',
      purchase: prepared.lines,
    },
    balance === null ? null : balance + points,
  );
}
