import type { Route } from '../route.ts';
import { allPointsExpiry } from './all-points-expiry.ts';
import { memberPoints } from './member-points.ts';
import { pointsExpiry } from './points-expiry.ts';
import { redeemablePoints } from './redeemable-points.ts';

/** The operations of the inquire service (I1 to I8). */
export const inquire: readonly Route[] = [...memberPoints, ...redeemablePoints, ...pointsExpiry, ...allPointsExpiry];
