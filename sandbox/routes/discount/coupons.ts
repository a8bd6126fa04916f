import { validateCoupon } from '../../loyalty/discount/validate-coupon.ts';
import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { number } from '../../serializer/fields/number.ts';
import { uuid } from '../../serializer/fields/uuid.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';

const couponValidation = serializer('CouponValidation', {
  couponCode: char({ max: 50 }),
  profileId: uuid(),
  grossAmount: number({ min: 0, required: false, description: 'What the coupon is taken off.' }),
});
const couponValidationResult = serializer('CouponValidationResult', {
  valid: boolean(),
  reason: char({ nullable: true, description: 'Why it cannot be used.' }),
  discountAmount: number({ min: 0 }),
});

/** C8: coupons are checked; a purchase uses them up. */
export const coupons: readonly Route[] = [
  route({
    service: 'discount',
    method: 'POST',
    path: '/coupons/validate',
    operationId: 'discount_coupons_validate_create',
    summary: 'Validate a coupon',
    description: 'Tells whether a member can use a coupon; an unknown one is not valid.',
    body: couponValidation,
    success: { status: 200, message: 'Success', data: one(couponValidationResult) },
    errors: [400, 401],
    handle: (call) => validateCoupon(loyaltyContext(call), call.body),
  }),
];
