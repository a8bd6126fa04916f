import type { LoyaltyContext } from '../loyalty-context.ts';
import { days } from '../moment/days.ts';
import { issueReward } from '../redeem/issue-reward.ts';
import { seedMember } from './seed-member.ts';
import { seedPurchase } from './seed-purchase.ts';

const camp = { entityReference: 'BASE_CAMP', clubReference: 'POLAR', city: 'Lahore', country: 'Pakistan' };

/**
 * Members of company 2 with a purchase each, one of them with an active reward.
 * @param context the call's context, its clock at the start of the history
 */
export function secondMembers(context: LoyaltyContext): void {
  const ines = seedMember(context, '924235550101', {
    ...camp,
    firstName: 'Ines',
    lastName: 'Duarte',
    region: 'Punjab',
  });
  const jonas = seedMember(context, '924235550102', {
    ...camp,
    firstName: 'Jonas',
    lastName: 'Berg',
    region: 'Punjab',
    tierReference: 'Summit',
  });
  context.clock.advance(days(40));
  const sale = { entityReference: 'BASE_CAMP', type: 'SALE', SKU: 'SKU-2002' };
  seedPurchase(context, { ...sale, profileId: ines, reference: 'SALE-1' });
  seedPurchase(context, { ...sale, profileId: jonas, reference: 'SALE-2' });
  issueReward(context, {
    profileId: jonas,
    locationExternalReference: 'BASE_CAMP',
    amountToRedeem: 5,
    tierDiscountValue: 0,
  });
}
