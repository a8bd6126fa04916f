import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { number } from '../../serializer/fields/number.ts';
import { serializer } from '../../serializer/serializer.ts';

const value = number({ description: 'What is taken off, currency.' });
const type = char({ required: false, blank: true, description: 'For example promotion or tier.' });
const description = char({ required: false, blank: true });

/** A discount of a whole purchase, as sent and as answered. */
export const discountLine = serializer('DiscountLine', { value, type, description, id: integer({ required: false }) });

/** A discount of one line or of a return: it has an id. */
export const identifiedDiscountLine = serializer('IdentifiedDiscountLine', {
  value,
  type,
  description,
  id: integer(),
});
