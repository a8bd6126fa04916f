import { SETTING_INVALID, SuiteError } from '../errors.ts';
import { describeMistake } from './describe-mistake.ts';

/**
 * The value of a setting that is a number.
 *
 * @param range smallest and largest value, and whether it must be whole
 * @throws SuiteError `SETTING_INVALID` for anything else
 */
export function numberSetting<Fallback>(
  name: string,
  value: string | undefined,
  range: { readonly least: number; readonly most: number; readonly whole: boolean },
  fallback: Fallback,
): number | Fallback {
  if (value === undefined) return fallback;
  const number = Number(value);
  const written = range.whole ? /^\d+$/ : /^\d+(\.\d+)?$/;
  if (written.test(value) && number >= range.least && number <= range.most) return number;
  const expected = `a ${range.whole ? 'whole ' : ''}number from ${range.least} to ${range.most}`;
  throw new SuiteError(SETTING_INVALID, describeMistake({ name, value, expected }));
}
