import { createDiscountRule } from '../../loyalty/discount/create-discount-rule.ts';
import { deleteDiscountRule } from '../../loyalty/discount/delete-discount-rule.ts';
import { listDiscountRules } from '../../loyalty/discount/list-discount-rules.ts';
import { readDiscountRule } from '../../loyalty/discount/read-discount-rule.ts';
import { updateDiscountRule } from '../../loyalty/discount/update-discount-rule.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { booleanFilter } from '../../serializer/filters/boolean-filter.ts';
import { textFilter } from '../../serializer/filters/text-filter.ts';
import { serializer } from '../../serializer/serializer.ts';
import { loyaltyContext } from '../loyalty-context.ts';
import { one } from '../one.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';
import { discountRule, discountRuleCreate, discountRuleUpdate, discountScopes } from './discount-rule-serializers.ts';

const id = { id: { converter: 'int', description: 'Id of the rule.' } } as const;

/** C2 to C6: the rules behind the discounts. */
export const discountRules: readonly Route[] = [
  route({
    service: 'discount',
    method: 'GET',
    path: '/rules',
    operationId: 'discount_rules_list',
    summary: 'List discount rules',
    description: 'The rules of the company, oldest first.',
    query: serializer('DiscountRuleQuery', {
      scope: choice(discountScopes, { required: false }),
      tierReference: textFilter(),
      isActive: booleanFilter(),
    }),
    success: { status: 200, message: 'Success', data: pageOf(discountRule) },
    errors: [400, 401],
    handle: (call) => {
      const { isActive, ...filters } = call.query;
      const query = { ...filters, isActive: isActive ?? undefined };
      return listDiscountRules(loyaltyContext(call), query, paging(call.incoming.query));
    },
  }),
  route({
    service: 'discount',
    method: 'POST',
    path: '/rules',
    operationId: 'discount_rules_create',
    summary: 'Add a discount rule',
    description: 'Exactly one of discountPercentage and discountAmount must be set.',
    body: discountRuleCreate,
    success: { status: 201, message: 'Created', data: one(discountRule) },
    errors: [400, 401],
    handle: (call) => createDiscountRule(loyaltyContext(call), call.body),
  }),
  route({
    service: 'discount',
    method: 'GET',
    path: '/rules/{id}',
    operationId: 'discount_rules_read',
    summary: 'Read a discount rule',
    pathParameters: id,
    success: { status: 200, message: 'Success', data: one(discountRule) },
    errors: [401, 404],
    handle: (call) => readDiscountRule(loyaltyContext(call), call.path.id),
  }),
  route({
    service: 'discount',
    method: 'PATCH',
    path: '/rules/{id}',
    operationId: 'discount_rules_partial_update',
    summary: 'Change a discount rule',
    description: 'Stores the fields sent; null empties one.',
    pathParameters: id,
    body: discountRuleUpdate,
    success: { status: 200, message: 'Discount rule updated', data: one(discountRule) },
    errors: [400, 401, 404],
    handle: (call) => updateDiscountRule(loyaltyContext(call), call.path.id, call.body),
  }),
  route({
    service: 'discount',
    method: 'DELETE',
    path: '/rules/{id}',
    operationId: 'discount_rules_delete',
    summary: 'Remove a discount rule',
    pathParameters: id,
    success: { status: 204 },
    errors: [401, 404],
    handle: (call) => deleteDiscountRule(loyaltyContext(call), call.path.id),
  }),
];
