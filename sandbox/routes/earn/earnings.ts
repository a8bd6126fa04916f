import { calculateEarning } from '../../loyalty/earn/calculate-earning.ts';
import { earnPoints } from '../../loyalty/earn/earn-points.ts';
import { reverseEarning } from '../../loyalty/earn/reverse-earning.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';
import { earnRequest } from './earn-request-serializer.ts';
import { earnCalculation, earnResult } from './earn-result-serializers.ts';
import { earnReverseRequest } from './earn-reverse-request-serializer.ts';

/** E1, E2 and E5: purchases and returns. */
export const earnings: readonly Route[] = [
  route({
    service: 'earn',
    method: 'POST',
    path: '/',
    operationId: 'earn_create',
    summary: 'Record a transaction',
    description: 'Records a purchase; its net amount earns points.',
    body: earnRequest,
    success: { status: 201, message: 'earned', data: one(earnResult) },
    errors: [400, 401],
    handle: (call) => earnPoints(loyaltyContext(call), call.body),
  }),
  route({
    service: 'earn',
    method: 'POST',
    path: '/reverse',
    operationId: 'earn_reverse_create',
    summary: 'Reverse a transaction',
    description: 'Takes back all points of a returned or cancelled purchase.',
    body: earnReverseRequest,
    success: { status: 201, message: 'earn reversed', data: one(earnResult) },
    errors: [400, 401],
    handle: (call) => reverseEarning(loyaltyContext(call), call.body),
  }),
  route({
    service: 'earn',
    method: 'POST',
    path: '/calculate',
    operationId: 'earn_calculate_create',
    summary: 'Calculate the points of a transaction',
    description: 'Answers what a purchase would earn; nothing is recorded.',
    body: earnRequest,
    success: { status: 200, message: 'Success', data: one(earnCalculation) },
    errors: [400, 401],
    handle: (call) => calculateEarning(loyaltyContext(call), call.body),
  }),
];
