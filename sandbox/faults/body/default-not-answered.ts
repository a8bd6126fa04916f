import { dataOf } from '../change/data-of.ts';
import { sentObject } from '../change/sent-to.ts';
import type { Fault } from '../fault.ts';

/**
 * A new product lacks its unit in the answer if the request left it out. With the unit sent, the answer is sound.
 * Caught by `body-matches-schema`; shows on `product_items_create`.
 */
export const defaultNotAnswered: Fault = {
  id: 'default-not-answered',
  sentence: 'A new product lacks its unit in the answer if the request left it out.',
  rule: 'body-matches-schema',
  touches: ['product_items_create'],
  answer: dataOf(['product_items_create'], (data, incoming) => {
    const { UOM: _, ...rest } = data;
    return sentObject(incoming)?.['UOM'] === undefined ? rest : data;
  }),
};
