import { changeAccountStatus } from '../../loyalty/member/change-account-status.ts';
import { changeTier } from '../../loyalty/member/change-tier.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';
import { accountSerializer } from './account-serializer.ts';
import { profileIdParameter } from './profile-id-parameter.ts';

const reasonCode = char({ required: false, blank: true, max: 30 });

/** M8 and M9: a member's account is enabled or disabled, and moved to another tier. */
export const account: readonly Route[] = [
  route({
    service: 'member',
    method: 'PATCH',
    path: '/{profileId}/status',
    operationId: 'member_status_partial_update',
    summary: 'Enable or disable an account',
    description: 'A disabled member is Inactive: it can be read and edited, but earns and spends nothing.',
    pathParameters: profileIdParameter,
    body: serializer('AccountStatusChange', { accountStatus: choice(['Enabled', 'Disabled']), reasonCode }),
    partial: false,
    success: { status: 200, message: 'Account status changed', data: one(accountSerializer) },
    errors: [400, 401, 404],
    handle: (call) => changeAccountStatus(loyaltyContext(call), call.path.profileId, call.body),
  }),
  route({
    service: 'member',
    method: 'PUT',
    path: '/{profileId}/tier',
    operationId: 'member_tier_update',
    summary: 'Move a member to another tier',
    description: 'The tier must be one of the same club; without tierExpirationDatetime it expires as configured.',
    pathParameters: profileIdParameter,
    body: serializer('TierChange', {
      tierReference: char({ description: 'Name or reference of the tier.' }),
      tierExpirationDatetime: datetime({ required: false }),
      reasonCode,
    }),
    success: { status: 200, message: 'Tier changed', data: one(accountSerializer) },
    errors: [400, 401, 404],
    handle: (call) => changeTier(loyaltyContext(call), call.path.profileId, call.body),
  }),
];
