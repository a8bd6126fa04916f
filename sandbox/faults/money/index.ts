import type { Fault } from '../fault.ts';
import { activationLost } from './activation-lost.ts';
import { auditUserIgnored } from './audit-user-ignored.ts';
import { auditUserMissing } from './audit-user-missing.ts';
import { balanceAnsweredStale } from './balance-answered-stale.ts';
import { balanceOffByOneCent } from './balance-off-by-one-cent.ts';
import { bankConverted } from './bank-converted.ts';
import { calculationStored } from './calculation-stored.ts';
import { centLostOnCancel } from './cent-lost-on-cancel.ts';
import { centLostOnReturn } from './cent-lost-on-return.ts';
import { discountNotSubtracted } from './discount-not-subtracted.ts';
import { duplicateActivityAccepted } from './duplicate-activity-accepted.ts';
import { duplicateEmailAccepted } from './duplicate-email-accepted.ts';
import { duplicatePhoneAccepted } from './duplicate-phone-accepted.ts';
import { duplicateTransactionAccepted } from './duplicate-transaction-accepted.ts';
import { exclusionIgnored } from './exclusion-ignored.ts';
import { ledgerLineMissing } from './ledger-line-missing.ts';
import { mergeLosesPoints } from './merge-loses-points.ts';
import { nothingGivenBack } from './nothing-given-back.ts';
import { overdraftAllowed } from './overdraft-allowed.ts';
import { pendingPointsSpendable } from './pending-points-spendable.ts';
import { redeemedRewardCancelled } from './redeemed-reward-cancelled.ts';
import { refusalReservesReference } from './refusal-reserves-reference.ts';
import { returnRepeated } from './return-repeated.ts';
import { rewardForFree } from './reward-for-free.ts';
import { rewardRedeemedTwice } from './reward-redeemed-twice.ts';
import { staleBalanceRead } from './stale-balance-read.ts';
import { transactionEarnedTwice } from './transaction-earned-twice.ts';
import { transferNotDebited } from './transfer-not-debited.ts';
import { wrongTierDiscount } from './wrong-tier-discount.ts';
import { wrongTierRate } from './wrong-tier-rate.ts';

/** Points, rewards, discounts and merges. */
export const moneyFaults: readonly Fault[] = [
  balanceOffByOneCent,
  staleBalanceRead,
  balanceAnsweredStale,
  rewardForFree,
  bankConverted,
  transferNotDebited,
  calculationStored,
  ledgerLineMissing,
  centLostOnReturn,
  centLostOnCancel,
  nothingGivenBack,
  returnRepeated,
  transactionEarnedTwice,
  duplicateTransactionAccepted,
  duplicateActivityAccepted,
  duplicateEmailAccepted,
  duplicatePhoneAccepted,
  refusalReservesReference,
  overdraftAllowed,
  rewardRedeemedTwice,
  redeemedRewardCancelled,
  pendingPointsSpendable,
  activationLost,
  exclusionIgnored,
  wrongTierRate,
  wrongTierDiscount,
  discountNotSubtracted,
  mergeLosesPoints,
  auditUserIgnored,
  auditUserMissing,
];
