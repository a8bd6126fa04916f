import { pointsHistory as historyOf } from '../../loyalty/inquire/points-history.ts';
import { pointTypes } from '../../loyalty/points/lot.ts';
import { transactionTypeNames } from '../../loyalty/points/points-record.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { datetime } from '../../serializer/fields/datetime.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { profileIdParameter } from '../member/profile-id-parameter.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';
import { timestampRange } from './timestamp-range.ts';

const line = serializer('PointsHistory', {
  transactionCode: uuid(),
  transactionType: choice(transactionTypeNames),
  points: number({ description: 'Negative where points left the balance.' }),
  balanceAfter: number(),
  pointType: choice(pointTypes),
  activityTimestamp: datetime(),
  expiryDate: datetime({ nullable: true }),
  auditUser: char(),
});

/** I7: the ledger of a member. */
export const pointsHistory: readonly Route[] = [
  route({
    service: 'inquire',
    method: 'GET',
    path: '/{profileId}/points-history',
    operationId: 'inquire_points-history_list',
    summary: 'Ledger of a member',
    description: 'One line for every change of points, newest first.',
    pathParameters: profileIdParameter,
    query: serializer('PointsHistoryQuery', {
      transactionType: choice(transactionTypeNames, { required: false }),
      ...timestampRange,
    }),
    success: { status: 200, message: 'Success', data: pageOf(line) },
    errors: [400, 401, 404],
    handle: (call) => historyOf(loyaltyContext(call), call.path.profileId, call.query, paging(call.incoming.query)),
  }),
];
