import { onDocument } from '../change/on-document.ts';
import type { Fault } from '../fault.ts';

/**
 * Instead of the document of product comes a page.
 * Caught by `document-valid`; shows on `/api/v1/product/swagger.json`.
 */
export const documentAsHtml: Fault = {
  id: 'document-as-html',
  sentence: 'Instead of the document of product comes a page.',
  rule: 'document-valid',
  touches: ['/api/v1/product/swagger.json'],
  wire: onDocument('product', (outgoing) => ({
    ...outgoing,
    headers: { ...outgoing.headers, 'Content-Type': 'text/html; charset=utf-8' },
    body: '<!DOCTYPE html><html lang="en"><title>Log in</title><h1>Log in</h1></html>',
  })),
};
