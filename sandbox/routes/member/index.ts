import type { Route } from '../route.ts';
import { account } from './account.ts';
import { clubs } from './clubs.ts';
import { entities } from './entities.ts';
import { members } from './members.ts';
import { merge } from './merge.ts';
import { oneMember } from './one-member.ts';
import { pointsActivate } from './points-activate.ts';
import { pointsAdjustment } from './points-adjustment.ts';
import { pointsTransfer } from './points-transfer.ts';
import { programs } from './programs.ts';
import { tiers } from './tiers.ts';

/** The operations of the member service (M1 to M16). */
export const member: readonly Route[] = [
  ...members,
  ...pointsAdjustment,
  ...pointsActivate,
  ...oneMember,
  ...account,
  ...merge,
  ...pointsTransfer,
  ...programs,
  ...clubs,
  ...tiers,
  ...entities,
];
