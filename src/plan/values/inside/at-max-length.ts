import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { sizedText } from '../sized-text.ts';

/** A text of the greatest length, and of one character less. */
export const atMaxLength: ValueGenerator = (place) => {
  const { minLength: least, maxLength: most, enum: members } = place.schema;
  if (typeof most !== 'number' || Array.isArray(members)) return null;
  const lengths = [most, most - 1].filter((length) => length >= Math.max(1, typeof least === 'number' ? least : 0));
  const sized = lengths.map((length) => ({ length, text: sizedText(place, length) }));
  const values = sized.flatMap(({ length, text }) =>
    'value' in text
      ? [
          {
            scenario: length === most ? 'longest text' : 'one below longest text',
            difference: `has ${length} characters where ${most} are the most allowed`,
            value: text.value,
          },
        ]
      : [],
  );
  const [first] = sized.flatMap(({ text }) => ('reason' in text ? [text.reason] : []));
  return values.length > 0
    ? { keyword: 'maxLength', values, reason: null }
    : noValues('maxLength', first ?? 'the limits leave no length');
};
