import { documentOf } from '../change/document-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The document of product asks for the unit of every new product.
 * Caught by `document-unchanged`; shows on `product_items_create`.
 */
export const requestFieldBecameRequired: Fault = {
  id: 'request-field-became-required',
  sentence: 'The document of product asks for the unit of every new product.',
  rule: 'document-unchanged',
  touches: ['product_items_create'],
  document: documentOf('product', ['definitions', 'ProductCreate', 'required'], (old) => [
    ...Array.from<unknown>(Object(old)),
    'UOM',
  ]),
};
