import { earnForActivity } from '../earn/earn-for-activity.ts';
import { reverseEarning } from '../earn/reverse-earning.ts';
import type { LoyaltyContext } from '../loyalty-context.ts';
import { adjustPoints } from '../member/adjust-points.ts';
import { changeAccountStatus } from '../member/change-account-status.ts';
import { deleteMember } from '../member/delete-member.ts';
import { mergeMembers } from '../member/merge-members.ts';
import { days } from '../moment/days.ts';
import { issueReward } from '../redeem/issue-reward.ts';
import { redeemReward } from '../redeem/redeem-reward.ts';
import { seedMember } from './seed-member.ts';
import { type PurchaseRow, seedPurchase } from './seed-purchase.ts';

const austin = { entityReference: 'STORE_AUSTIN', clubReference: 'BLOCK_A' };

/**
 * Members of company 1 with a history: a redeemed and an active reward, a return, pending, promotional and restricted
 * points, an automatic conversion, and one member each that is disabled, merged and deleted.
 * @param context the call's context, its clock at the start of the history
 */
export function firstMembers(context: LoyaltyContext): void {
  const amelia = seedMember(context, '15125550101', { ...austin, firstName: 'Amelia', lastName: 'Stone' });
  const bruno = seedMember(context, '15125550102', {
    ...austin,
    firstName: 'Bruno',
    lastName: 'Castell',
    tierReference: 'Gold',
  });
  const chidi = seedMember(context, '15125550103', {
    ...austin,
    firstName: 'Chidi',
    lastName: 'Okafor',
    tierReference: 'Silver',
    redemptionChoice: 'Auto',
  });
  const dana = seedMember(context, '15125550104', { ...austin, firstName: 'Dana', lastName: 'Levi' });
  const elif = seedMember(context, '15125550105', {
    ...austin,
    firstName: 'Elif',
    lastName: 'Kaya',
    tierReference: 'Pro',
  });
  const purchase = (profileId: string, reference: string, more: Partial<PurchaseRow> = {}): number =>
    seedPurchase(context, {
      profileId,
      reference,
      entityReference: 'STORE_AUSTIN',
      type: 'PURCHASE',
      SKU: 'SKU-1004',
      ...more,
    });
  purchase(amelia, 'ORDER-1001');
  purchase(bruno, 'ORDER-1002');
  purchase(chidi, 'ORDER-1003');
  context.clock.advance(days(20));
  const used = reward(context, amelia, 5);
  redeemReward(context, { redemptionCode: used, locationExternalReference: 'STORE_DALLAS' });
  takeBack(context, bruno, 'ORDER-1004', purchase(bruno, 'ORDER-1004'));
  earnForActivity(context, {
    profileId: bruno,
    promotionReference: 'WELCOME_SURVEY',
    activityTimestamp: context.clock.now(),
    activityExternalReference: 'SURVEY-1',
  });
  purchase(dana, 'ORDER-1005', { setToPending: true });
  purchase(elif, 'ORDER-1006', { entityReference: 'ONLINE_SHOP' });
  adjustPoints(context, {
    profileId: elif,
    points: 40,
    pointType: 'Restricted',
    billingEntity: 'STORE_DALLAS',
    reasonCode: '7502',
  });
  context.clock.advance(days(20));
  purchase(amelia, 'ORDER-1007', { entityReference: 'STORE_DALLAS' });
  reward(context, bruno, 6);
  goneMembers(context, purchase);
}

/** Members that are disabled, merged and deleted. */
function goneMembers(context: LoyaltyContext, purchase: (profileId: string, reference: string) => number): void {
  const farid = seedMember(context, '15125550106', { ...austin, firstName: 'Farid', lastName: 'Moreau' });
  const fred = seedMember(context, '15125550107', { ...austin, firstName: 'Fred', lastName: 'Moreau' });
  const goran = seedMember(context, '15125550108', { ...austin, firstName: 'Goran', lastName: 'Ilic' });
  const hana = seedMember(context, '15125550109', { ...austin, firstName: 'Hana', lastName: 'Sato' });
  purchase(farid, 'ORDER-1008');
  purchase(fred, 'ORDER-1009');
  purchase(goran, 'ORDER-1010');
  mergeMembers(context, { survivorProfileId: farid, victimProfileId: fred, reasonCode: '1234' });
  deleteMember(context, goran);
  changeAccountStatus(context, hana, { accountStatus: 'Disabled' });
}

function reward(context: LoyaltyContext, profileId: string, amountToRedeem: number): string {
  return issueReward(context, {
    profileId,
    locationExternalReference: 'STORE_AUSTIN',
    amountToRedeem,
    tierDiscountValue: 0,
  }).redemptionCode;
}

function takeBack(context: LoyaltyContext, profileId: string, reference: string, net: number): void {
  reverseEarning(context, {
    profileId,
    entityReference: 'STORE_AUSTIN',
    reverseTransactionExternalRef: reference,
    transactionTypeExternalReference: 'RETURN',
    activityTimestamp: context.clock.now(),
    transactionExternalReference: `${reference}-R`,
    checkForDuplicateTransaction: 1,
    fetchUpdatedMemberPointTotals: 0,
    transactionGrossAmount: -net,
    discountValue: 0,
    totalAmountPaid: -net,
    totalTax: 0,
    netAmount: -net,
  });
}
