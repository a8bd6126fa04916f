import { documentOf } from '../change/document-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The document of product refers to a definition that it does not have.
 * Caught by `document-valid`; shows on `/api/v1/product/swagger.json`.
 */
export const documentReferenceDangling: Fault = {
  id: 'document-reference-dangling',
  sentence: 'The document of product refers to a definition that it does not have.',
  rule: 'document-valid',
  touches: ['/api/v1/product/swagger.json'],
  document: documentOf('product', ['paths', '/items/{sku}', 'get', 'responses', '200', 'schema'], () => ({
    $ref: '#/definitions/ProductDetail',
  })),
};
