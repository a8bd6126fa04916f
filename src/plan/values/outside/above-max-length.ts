import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { sizedText } from '../sized-text.ts';

/** A text of one character more than is allowed, of the right format and pattern. */
export const aboveMaxLength: ValueGenerator = (place) => {
  const { maxLength: most } = place.schema;
  if (typeof most !== 'number' || place.schema['enum'] !== undefined) return null;
  if (place.alternatives) return noValues('maxLength', 'the document allows alternatives');
  const sized = sizedText(place, most + 1);
  if ('reason' in sized) return noValues('maxLength', sized.reason);
  const difference = `has ${most + 1} characters where ${most} are the most allowed`;
  return { keyword: 'maxLength', values: [{ scenario: 'too long', difference, value: sized.value }], reason: null };
};
