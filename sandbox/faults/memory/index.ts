import type { Fault } from '../fault.ts';
import { authorTakenFromInput } from './author-taken-from-input.ts';
import { createLost } from './create-lost.ts';
import { createdNotListed } from './created-not-listed.ts';
import { deleteLost } from './delete-lost.ts';
import { deletedStillListed } from './deleted-still-listed.ts';
import { discountRuleCreateLost } from './discount-rule-create-lost.ts';
import { discountRuleDeleteLost } from './discount-rule-delete-lost.ts';
import { discountRuleUpdateLost } from './discount-rule-update-lost.ts';
import { idTakenFromInput } from './id-taken-from-input.ts';
import { longNameCutInStore } from './long-name-cut-in-store.ts';
import { memberCreateLost } from './member-create-lost.ts';
import { memberDeleteLost } from './member-delete-lost.ts';
import { memberStatusLost } from './member-status-lost.ts';
import { memberUpdateLost } from './member-update-lost.ts';
import { patchWipesOthers } from './patch-wipes-others.ts';
import { priceRoundedInStore } from './price-rounded-in-store.ts';
import { putIgnoresField } from './put-ignores-field.ts';
import { readChangesSomething } from './read-changes-something.ts';
import { repeatedPutCreates } from './repeated-put-creates.ts';
import { staleMemberRead } from './stale-member-read.ts';
import { transactionLost } from './transaction-lost.ts';
import { updateLost } from './update-lost.ts';

/** What is remembered of writes. */
export const memoryFaults: readonly Fault[] = [
  createLost,
  memberCreateLost,
  discountRuleCreateLost,
  transactionLost,
  longNameCutInStore,
  priceRoundedInStore,
  updateLost,
  memberUpdateLost,
  memberStatusLost,
  discountRuleUpdateLost,
  staleMemberRead,
  deleteLost,
  memberDeleteLost,
  discountRuleDeleteLost,
  deletedStillListed,
  putIgnoresField,
  patchWipesOthers,
  repeatedPutCreates,
  readChangesSomething,
  authorTakenFromInput,
  idTakenFromInput,
  createdNotListed,
];
