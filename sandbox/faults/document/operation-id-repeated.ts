import { documentOf } from '../change/document-of.ts';
import type { Fault } from '../fault.ts';

/**
 * Two operations of product have the same operationId.
 * Caught by `operation-id-unique`; shows on `/api/v1/product/swagger.json`.
 */
export const operationIdRepeated: Fault = {
  id: 'operation-id-repeated',
  sentence: 'Two operations of product have the same operationId.',
  rule: 'operation-id-unique',
  touches: ['/api/v1/product/swagger.json'],
  document: documentOf('product', ['paths', '/items/{sku}', 'get', 'operationId'], () => 'product_items_list'),
};
