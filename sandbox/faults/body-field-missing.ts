import type { Fault } from './fault.ts';

/**
 * `GET /api/v1/product/items` leaves `itemName` out of every product, though the document requires it.
 * Caught by `body-matches-schema`.
 */
export const bodyFieldMissing: Fault = {
  id: 'body-field-missing',
  sentence: 'The catalogue leaves the required itemName out of its products.',
  rule: 'body-matches-schema',
  touches: ['product_items_list'],
  answer: (answer, route) => {
    if (route?.operationId !== 'product_items_list' || answer.status !== 200) return answer;
    const body = answer.body as { readonly data: { readonly results: readonly Record<string, unknown>[] } };
    const results = body.data.results.map(({ itemName: _, ...rest }) => rest);
    return { ...answer, body: { ...body, data: { ...body.data, results } } };
  },
};
