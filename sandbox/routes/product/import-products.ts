import { addProduct } from '../../catalogue/add-product.ts';
import { productsOf } from '../../catalogue/products-of.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { json } from '../../serializer/fields/json.ts';
import { many } from '../../serializer/fields/many.ts';
import { serializer } from '../../serializer/serializer.ts';
import { one } from '../one.ts';
import { type Route, route } from '../route.ts';
import { productCreate } from './product-serializers.ts';

const importRequest = serializer('ProductImport', { items: many(productCreate, { min: 1, max: 500 }) });
const importFailure = serializer('ProductImportFailure', {
  index: integer({ min: 0 }),
  errors: json({ object: true }),
});
const importResult = serializer('ProductImportResult', {
  created: integer({ min: 0 }),
  updated: integer({ min: 0 }),
  failed: many(importFailure),
});

interface Failure {
  readonly index: number;
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/** P6: adds or replaces many products at once; a SKU that comes twice fails the second time. */
export const importProducts: readonly Route[] = [
  route({
    service: 'product',
    method: 'POST',
    path: '/import',
    operationId: 'product_import_create',
    summary: 'Import products',
    description: 'Adds the products whose SKU is new and replaces the others.',
    body: importRequest,
    success: { status: 200, message: 'Products imported', data: one(importResult) },
    errors: [400, 401],
    handle: ({ world, user, body }) => {
      const company = productsOf(world.products, user.company);
      const seen = new Set<string>();
      const failed: Failure[] = [];
      let created = 0;
      for (const [index, item] of body.items.entries()) {
        if (seen.has(item.SKU)) {
          failed.push({ index, errors: { SKU: ['This SKU occurs more than once.'] } });
          continue;
        }
        seen.add(item.SKU);
        const known = company.products.get(item.SKU);
        if (known === undefined) {
          created += 1;
          addProduct(world.products, company, item, world.clock);
        } else company.products.set(item.SKU, { ...known, ...item, updatedAt: world.clock.now() });
      }
      return { created, updated: seen.size - created, failed };
    },
  }),
];
