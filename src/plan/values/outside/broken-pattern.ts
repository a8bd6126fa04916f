import { isUnique } from '../../places/is-unique.ts';
import type { Place } from '../../places/place.ts';
import type { UniqueValue } from '../../planned-case.ts';
import type { KeywordValues, ValueGenerator } from '../keyword-values.ts';
import { noValues } from '../no-values.ts';
import { patternTexts } from '../pattern-texts.ts';
import { readPattern } from '../read-pattern.ts';

/** Texts without blanks around them, for services trim those. */
const CANDIDATES = ['!', '-', 'a', '0', 'Zoë', 'retain contract', 'retain-contract', '+-*/', '99999999999999999999'];
/** What is put into a matching text to break it. */
const INTRUDERS = [' ', '-', '!', 'x', 'é', '0'];
const MOST = 2;

/** Texts of an allowed length that do not match the pattern. */
export const brokenPattern: ValueGenerator = (place) => {
  const { pattern, enum: members } = place.schema;
  if (typeof pattern !== 'string' || members !== undefined) return null;
  if (place.alternatives) return noValues('pattern', 'the document allows alternatives');
  const expression = readPattern(pattern);
  if (expression === null) return noValues('pattern', 'the pattern cannot be read');
  if (isUnique(place.value)) return brokenUnique(place.value, expression);
  const wrong = candidates(place, pattern).filter((text) => !expression.test(text));
  const chosen = [...new Set(wrong)].slice(0, MOST);
  if (chosen.length === 0) return noValues('pattern', 'no text that breaks the pattern was found');
  const values = chosen.map((value) => ({
    scenario: `${JSON.stringify(value)} against the pattern`,
    difference: `is ${JSON.stringify(value)}, which does not match ${pattern}`,
    value,
  }));
  return { keyword: 'pattern', values, reason: null };
};

/** Near misses first: a matching text with one character that does not belong. */
function candidates({ schema, context }: Place, pattern: string): readonly string[] {
  const least = typeof schema['minLength'] === 'number' ? schema['minLength'] : 0;
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : Number.POSITIVE_INFINITY;
  const matching = patternTexts(pattern, context.seed).filter((text) => text.length >= 2);
  const near = matching
    .slice(0, 5)
    .flatMap((text) => INTRUDERS.map((intruder) => `${text.slice(0, 1)}${intruder}${text.slice(2)}`));
  return [...near, ...CANDIDATES].filter(
    (text) => text.length >= Math.max(1, least) && text.length <= most && text.trim() === text,
  );
}

/** What placeholders look like, to try a pattern on. */
const SAMPLES: Readonly<Record<UniqueValue['$unique']['kind'], string>> = {
  text: 'retain-12345678-000001',
  digits: '912345678000001',
  email: 'retain-12345678-000001@example.com',
  uuid: '12345678-0000-4000-8000-000000000001',
};

/** Broken by what stands behind, yet unlike those of any other request. */
function brokenUnique({ $unique }: UniqueValue, expression: RegExp): KeywordValues {
  const suffix = ['-', '!', 'x', 'é', '0'].find((one) => !expression.test(SAMPLES[$unique.kind] + one));
  if (suffix === undefined) return noValues('pattern', 'no text that breaks the pattern was found');
  const difference = `ends in "${suffix}", which does not match ${expression.source}`;
  const value = { $unique: { ...$unique, suffix } };
  return { keyword: 'pattern', values: [{ scenario: 'broken pattern', difference, value }], reason: null };
}
