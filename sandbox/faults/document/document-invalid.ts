import { documentOf } from '../change/document-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The document of product has a type that Swagger does not know.
 * Caught by `document-valid`; shows on `/api/v1/product/swagger.json`.
 */
export const documentInvalid: Fault = {
  id: 'document-invalid',
  sentence: 'The document of product has a type that Swagger does not know.',
  rule: 'document-valid',
  touches: ['/api/v1/product/swagger.json'],
  document: documentOf('product', ['definitions', 'Product', 'properties', 'itemName', 'type'], () => 'text'),
};
