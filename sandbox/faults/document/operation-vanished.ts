import { notFoundPage } from '../../pages/not-found-page.ts';
import { documentOf } from '../change/document-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The categories are gone from the document of product, and answered 404.
 * Caught by `document-unchanged`; shows on `product_categories_list`.
 */
export const operationVanished: Fault = {
  id: 'operation-vanished',
  sentence: 'The categories are gone from the document of product, and answered 404.',
  rule: 'document-unchanged',
  touches: ['product_categories_list'],
  document: documentOf('product', ['paths', '/categories'], () => undefined),
  wire: (outgoing, { path }) => (path.startsWith('/api/v1/product/categories') ? notFoundPage() : outgoing),
};
