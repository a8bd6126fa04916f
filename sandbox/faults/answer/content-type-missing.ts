import { answersOf } from '../change/answers-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A product comes without a content type.
 * Caught by `documented-content-type`; shows on `product_items_read`.
 */
export const contentTypeMissing: Fault = {
  id: 'content-type-missing',
  sentence: 'A product comes without a content type.',
  rule: 'documented-content-type',
  touches: ['product_items_read'],
  answer: answersOf(['product_items_read'], ({ headers, ...answer }) => {
    const { 'Content-Type': _, ...rest } = headers;
    return { ...answer, headers: rest };
  }),
};
