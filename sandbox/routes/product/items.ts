import { addProduct } from '../../catalogue/add-product.ts';
import { productOf } from '../../catalogue/product-of.ts';
import { productsOf } from '../../catalogue/products-of.ts';
import { FieldRefused } from '../../loyalty/field-refused.ts';
import { booleanFilter } from '../../serializer/filters/boolean-filter.ts';
import { textFilter } from '../../serializer/filters/text-filter.ts';
import { serializer } from '../../serializer/serializer.ts';
import { one } from '../one.ts';
import { pageOf } from '../page-of.ts';
import { paging } from '../paging.ts';
import { type Route, route } from '../route.ts';
import { product, productCreate, productUpdate } from './product-serializers.ts';
import { searchProducts } from './search-products.ts';

const sku = { sku: { converter: 'str', description: 'SKU of the product.' } } as const;

/** P1 to P5: the catalogue. */
export const items: readonly Route[] = [
  route({
    service: 'product',
    method: 'GET',
    path: '/items',
    operationId: 'product_items_list',
    summary: 'List products',
    description: 'The catalogue of the company, oldest product first.',
    query: serializer('ProductQuery', {
      search: textFilter('A search term.'),
      category: textFilter(),
      isActive: booleanFilter(),
    }),
    success: { status: 200, message: 'Success', data: pageOf(product) },
    errors: [401],
    handle: ({ world, user, query, incoming }) => {
      const rows = searchProducts(Array.from(productsOf(world.products, user.company).products.values()), query);
      const { limit, offset } = paging(incoming.query);
      return { count: rows.length, results: rows.slice(offset, offset + limit) };
    },
  }),
  route({
    service: 'product',
    method: 'POST',
    path: '/items',
    operationId: 'product_items_create',
    summary: 'Add a product',
    body: productCreate,
    success: { status: 201, message: 'Created', data: one(product) },
    errors: [400, 401],
    handle: ({ world, user, body }) => {
      const company = productsOf(world.products, user.company);
      if (company.products.has(body.SKU)) throw new FieldRefused('SKU', 'A product with this SKU already exists.');
      return addProduct(world.products, company, body, world.clock);
    },
  }),
  route({
    service: 'product',
    method: 'GET',
    path: '/items/{sku}',
    operationId: 'product_items_read',
    summary: 'Read a product',
    pathParameters: sku,
    success: { status: 200, message: 'Success', data: one(product) },
    errors: [401, 404],
    handle: ({ world, user, path }) => productOf(productsOf(world.products, user.company), path.sku),
  }),
  route({
    service: 'product',
    method: 'PUT',
    path: '/items/{sku}',
    operationId: 'product_items_update',
    summary: 'Change a product',
    description: 'Stores the fields sent; optional ones that are left out stay. The SKU is fixed.',
    pathParameters: sku,
    body: productUpdate,
    success: { status: 200, message: 'Product updated', data: one(product) },
    errors: [400, 401, 404],
    handle: ({ world, user, path, body }) => {
      const company = productsOf(world.products, user.company);
      const changed = { ...productOf(company, path.sku), ...body, updatedAt: world.clock.now() };
      company.products.set(path.sku, changed);
      return changed;
    },
  }),
  route({
    service: 'product',
    method: 'DELETE',
    path: '/items/{sku}',
    operationId: 'product_items_delete',
    summary: 'Deactivate a product',
    description: 'The product is gone for every operation; its SKU may be used again.',
    pathParameters: sku,
    success: { status: 204 },
    errors: [401, 404],
    handle: ({ world, user, path }) => {
      const company = productsOf(world.products, user.company);
      company.products.delete(productOf(company, path.sku).SKU);
    },
  }),
];
