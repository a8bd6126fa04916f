import { SETTING_INVALID, SuiteError } from '../errors.ts';
import { describeMistake } from './describe-mistake.ts';

/**
 * The value of a setting that knows a few words only.
 *
 * @throws SuiteError `SETTING_INVALID` for any other word
 */
export function choiceSetting<Word extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly Word[],
  fallback: Word,
): Word {
  if (value === undefined) return fallback;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new SuiteError(SETTING_INVALID, describeMistake({ name, value, allowed }));
  return found;
}
