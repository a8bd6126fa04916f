import type { Route } from '../route.ts';
import { activities } from './activities.ts';
import { earnRules } from './earn-rules.ts';
import { earnings } from './earnings.ts';
import { transactionTypes } from './transaction-types.ts';
import { transactions } from './transactions.ts';

/** The operations of the earn service (E1 to E8). */
export const earn: readonly Route[] = [...earnings, ...transactions, ...activities, ...transactionTypes, ...earnRules];
