import type { Route } from '../route.ts';
import { earnings } from './earnings.ts';
import { transactions } from './transactions.ts';

/** The operations of the earn service (E1 to E8). */
export const earn: readonly Route[] = [...earnings, ...transactions];
