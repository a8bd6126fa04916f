import { boolean } from '../../serializer/fields/boolean.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { date } from '../../serializer/fields/date.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';

/** Where a discount applies. */
export const discountScopes = ['tier', 'item', 'miscellaneous'] as const;

const optional = { nullable: true, required: false } as const;
const emptiable = {
  tierReference: char({ ...optional, blank: true, description: 'Without it the rule is for all tiers.' }),
  SKU: char({ ...optional, blank: true }),
  category: char({ ...optional, blank: true }),
  discountPercentage: number({ ...optional, min: 0, max: 100, description: 'Either this or discountAmount.' }),
  discountAmount: number({ ...optional, min: 0, description: 'Either this or discountPercentage.' }),
  startDate: date(optional),
  endDate: date(optional),
} as const;

/** A discount rule as it is answered. */
export const discountRule = serializer('DiscountRule', {
  id: integer(),
  ruleName: char({ max: 100 }),
  scope: choice(discountScopes),
  tierReference: char({ nullable: true }),
  SKU: char({ nullable: true }),
  category: char({ nullable: true }),
  discountPercentage: number({ nullable: true, min: 0, max: 100 }),
  discountAmount: number({ nullable: true, min: 0 }),
  startDate: date({ nullable: true }),
  endDate: date({ nullable: true }),
  isActive: boolean(),
});

/** A discount rule as it is added. */
export const discountRuleCreate = serializer('DiscountRuleCreate', {
  ruleName: char({ max: 100 }),
  scope: choice(discountScopes),
  ...emptiable,
  isActive: boolean({ required: false, default: true }),
});

/** A discount rule as it is changed: what is left out stays. */
export const discountRuleUpdate = serializer('DiscountRuleUpdate', {
  ruleName: char({ max: 100, required: false }),
  scope: choice(discountScopes, { required: false }),
  ...emptiable,
  isActive: boolean({ required: false }),
});
