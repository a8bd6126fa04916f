import { documentOf } from '../change/document-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The document of product asks for a store in every read of the catalogue.
 * Caught by `document-unchanged`; shows on `product_items_list`.
 */
export const parameterBecameRequired: Fault = {
  id: 'parameter-became-required',
  sentence: 'The document of product asks for a store in every read of the catalogue.',
  rule: 'document-unchanged',
  touches: ['product_items_list'],
  document: documentOf('product', ['paths', '/items', 'get', 'parameters'], (old) => [
    ...Array.from<unknown>(Object(old)),
    { name: 'store', in: 'query', description: '', required: true, type: 'string' },
  ]),
};
