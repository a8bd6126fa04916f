import type { CompanyProducts, Exclusion } from '../../catalogue/product-store.ts';
import { productsOf } from '../../catalogue/products-of.ts';
import { FieldRefused } from '../../loyalty/field-refused.ts';
import { NotFound } from '../../loyalty/not-found.ts';
import { RuleBroken } from '../../loyalty/rule-broken.ts';
import { char } from '../../serializer/fields/char.ts';
import { choice } from '../../serializer/fields/choice.ts';
import { date } from '../../serializer/fields/date.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { choiceFilter } from '../../serializer/filters/choice-filter.ts';
import { serializer } from '../../serializer/serializer.ts';
import { one } from '../one.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';

const TYPES = ['SKU', 'CATEGORY'] as const;

const exclusion = serializer('Exclusion', {
  id: integer(),
  type: choice(TYPES),
  reference: char({ max: 100 }),
  startDate: date({ nullable: true }),
  endDate: date({ nullable: true }),
  createdBy: char(),
});

const exclusionCreate = serializer('ExclusionCreate', {
  type: choice(TYPES),
  reference: char({ max: 100 }),
  startDate: date({ nullable: true, required: false }),
  endDate: date({ nullable: true, required: false }),
});

function refuseUnknown(company: CompanyProducts, type: Exclusion['type'], reference: string): void {
  const known =
    type === 'SKU'
      ? company.products.has(reference)
      : company.categories.some((category) => category.externalReference === reference);
  if (!known) throw new FieldRefused('reference', type === 'SKU' ? 'Unknown SKU.' : 'Unknown category.');
}

/** P8 to P10: what earns no points. */
export const exclusions: readonly Route[] = [
  route({
    service: 'product',
    method: 'GET',
    path: '/exclusions',
    operationId: 'product_exclusions_list',
    summary: 'List exclusions',
    query: serializer('ExclusionQuery', { type: choiceFilter(TYPES) }),
    success: { status: 200, message: 'Success', data: pageOf(exclusion) },
    errors: [401],
    handle: ({ world, user, query, incoming }) => {
      const all = Array.from(productsOf(world.products, user.company).exclusions.values());
      const rows = query.type === undefined ? all : all.filter((row) => row.type === query.type);
      const { limit, offset } = paging(incoming.query);
      return { count: rows.length, results: rows.slice(offset, offset + limit) };
    },
  }),
  route({
    service: 'product',
    method: 'POST',
    path: '/exclusions',
    operationId: 'product_exclusions_create',
    summary: 'Exclude a product or category',
    body: exclusionCreate,
    success: { status: 201, message: 'Created', data: one(exclusion) },
    errors: [400, 401],
    handle: ({ world, user, body }) => {
      const company = productsOf(world.products, user.company);
      refuseUnknown(company, body.type, body.reference);
      for (const known of company.exclusions.values()) {
        if (known.type === body.type && known.reference === body.reference) {
          throw new RuleBroken(`${body.reference} is already excluded.`);
        }
      }
      const { startDate = null, endDate = null } = body;
      const id = world.products.nextId('exclusion');
      const added: Exclusion = {
        id,
        type: body.type,
        reference: body.reference,
        startDate,
        endDate,
        createdBy: user.username,
      };
      company.exclusions.set(id, added);
      return added;
    },
  }),
  route({
    service: 'product',
    method: 'DELETE',
    path: '/exclusions/{id}',
    operationId: 'product_exclusions_delete',
    summary: 'Lift an exclusion',
    pathParameters: { id: { converter: 'int', description: 'Id of the exclusion.' } },
    success: { status: 204 },
    errors: [401, 404],
    handle: ({ world, user, path }) => {
      if (!productsOf(world.products, user.company).exclusions.delete(path.id)) {
        throw new NotFound('Exclusion does not exist.');
      }
    },
  }),
];
