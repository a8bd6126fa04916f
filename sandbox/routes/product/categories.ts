import { productsOf } from '../../catalogue/products-of.ts';
import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { serializer } from '../../serializer/serializer.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';

const category = serializer('Category', {
  id: integer(),
  title: char({ max: 100 }),
  externalReference: char({ max: 100 }),
  parentId: integer({ nullable: true }),
});

/** P7: the categories of the company's products. */
export const categories: readonly Route[] = [
  route({
    service: 'product',
    method: 'GET',
    path: '/categories',
    operationId: 'product_categories_list',
    summary: 'List categories',
    success: { status: 200, message: 'Success', data: pageOf(category) },
    errors: [401],
    handle: ({ world, user, incoming }) => {
      const rows = productsOf(world.products, user.company).categories;
      const { limit, offset } = paging(incoming.query);
      return { count: rows.length, results: rows.slice(offset, offset + limit) };
    },
  }),
];
