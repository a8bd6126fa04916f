import { tierStanding } from '../../loyalty/inquire/tier-standing.ts';
import { char } from '../../serializer/fields/char.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { profileIdParameter } from '../member/profile-id-parameter.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';

const standing = serializer('TierStanding', {
  tierReference: char(),
  tierTitle: char(),
  tierExpiryDate: datetime({ nullable: true }),
  nextTierReference: char({ nullable: true }),
  pointsToNextTier: number({ nullable: true }),
});

/** I6: where a member stands among the tiers of its club. */
export const memberTier: readonly Route[] = [
  route({
    service: 'inquire',
    method: 'GET',
    path: '/{profileId}/tier',
    operationId: 'inquire_tier_list',
    summary: 'Tier standing of a member',
    pathParameters: profileIdParameter,
    success: { status: 200, message: 'Success', data: one(standing) },
    errors: [401, 404],
    handle: (call) => tierStanding(loyaltyContext(call), call.path.profileId),
  }),
];
