import { serverErrorPage } from '../../http/server-error-page.ts';
import { onDocument } from '../change/on-document.ts';
import type { Fault } from '../fault.ts';

/**
 * The document of product is answered 500.
 * Caught by `document-valid`; shows on `/api/v1/product/swagger.json`.
 */
export const documentFails: Fault = {
  id: 'document-fails',
  sentence: 'The document of product is answered 500.',
  rule: 'document-valid',
  touches: ['/api/v1/product/swagger.json'],
  wire: onDocument('product', () => serverErrorPage()),
};
