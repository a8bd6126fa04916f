import { refusalsOf } from '../change/refusals-of.ts';
import type { Fault } from '../fault.ts';

/**
 * A refused exclusion is answered with the traceback of the exception behind it.
 * Caught by `debug-page-hidden`; shows on `product_exclusions_create`.
 */
export const tracebackInError: Fault = {
  id: 'traceback-in-error',
  sentence: 'A refused exclusion is answered with the traceback of the exception behind it.',
  rule: 'debug-page-hidden',
  touches: ['product_exclusions_create'],
  answer: refusalsOf(400, ['product_exclusions_create'], (answer) => ({
    ...answer,
    body: {
      ...Object(answer.body),
      message: 'Traceback (most recent call last):\n  File "/srv/lms/product/views.py", line 87, in post\nValueError',
    },
  })),
};
