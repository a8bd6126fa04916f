import { inquire } from './inquire/index.ts';
import { member } from './member/index.ts';
import { product } from './product/index.ts';
import type { Route } from './route.ts';

/** All operations of all services. */
export const routes: readonly Route[] = [...member, ...inquire, ...product];
