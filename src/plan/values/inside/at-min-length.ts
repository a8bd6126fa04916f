import type { ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { sizedText } from '../sized-text.ts';

/** A text of the least length, and of one character more. A least length of 0 counts as none. */
export const atMinLength: ValueGenerator = (place) => {
  const { minLength: least, maxLength: most, enum: members } = place.schema;
  if (typeof least !== 'number' || least === 0 || Array.isArray(members)) return null;
  const lengths = [least, least + 1].filter((length) => typeof most !== 'number' || length <= most);
  const sized = lengths.map((length) => ({ length, text: sizedText(place, length) }));
  const values = sized.flatMap(({ length, text }, index) =>
    'value' in text
      ? [
          {
            scenario: index === 0 ? 'shortest text' : 'one above shortest text',
            difference: `has ${length} characters where ${least} are the fewest allowed`,
            value: text.value,
          },
        ]
      : [],
  );
  const [first] = sized.flatMap(({ text }) => ('reason' in text ? [text.reason] : []));
  return values.length > 0
    ? { keyword: 'minLength', values, reason: null }
    : noValues('minLength', first ?? 'the limits leave no length');
};
