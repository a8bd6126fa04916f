import { discount } from './discount/index.ts';
import { earn } from './earn/index.ts';
import { inquire } from './inquire/index.ts';
import { member } from './member/index.ts';
import { product } from './product/index.ts';
import { redeem } from './redeem/index.ts';
import type { Route } from './route.ts';

/** All operations of all services. */
export const routes: readonly Route[] = [...member, ...earn, ...redeem, ...inquire, ...discount, ...product];
