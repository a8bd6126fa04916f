import { documentOf } from '../change/document-of.ts';
import type { Fault } from '../fault.ts';

/**
 * The document of product no longer lets categories be excluded.
 * Caught by `document-unchanged`; shows on `product_exclusions_create`.
 */
export const requestEnumShrank: Fault = {
  id: 'request-enum-shrank',
  sentence: 'The document of product no longer lets categories be excluded.',
  rule: 'document-unchanged',
  touches: ['product_exclusions_create'],
  document: documentOf('product', ['definitions', 'ExclusionCreate', 'properties', 'type', 'enum'], () => ['SKU']),
};
