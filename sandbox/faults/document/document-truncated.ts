import { onDocument } from '../change/on-document.ts';
import type { Fault } from '../fault.ts';

/**
 * The document of product breaks off in the middle.
 * Caught by `document-valid`; shows on `/api/v1/product/swagger.json`.
 */
export const documentTruncated: Fault = {
  id: 'document-truncated',
  sentence: 'The document of product breaks off in the middle.',
  rule: 'document-valid',
  touches: ['/api/v1/product/swagger.json'],
  wire: onDocument('product', (outgoing) => {
    const text = outgoing.body.toString();
    return { ...outgoing, body: text.slice(0, text.length / 2) };
  }),
};
