import type { Route } from '../route.ts';
import { members } from './members.ts';
import { pointsActivate } from './points-activate.ts';
import { pointsAdjustment } from './points-adjustment.ts';
import { tiers } from './tiers.ts';

/** The operations of the member service (M1 to M16). */
export const member: readonly Route[] = [...members, ...pointsAdjustment, ...pointsActivate, ...tiers];
