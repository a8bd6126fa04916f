import { SETTING_INVALID, SuiteError } from '../errors.ts';

/**
 * Two settings that are of use together only, such as a user name and its password.
 *
 * @returns both, or `null` if neither was given
 * @throws SuiteError `SETTING_INVALID` if only one was given, naming the other; no value is shown
 */
export function pairSetting(
  first: readonly [name: string, value: string | undefined],
  second: readonly [name: string, value: string | undefined],
): readonly [string, string] | null {
  const [firstName, firstValue] = first;
  const [secondName, secondValue] = second;
  if (firstValue === undefined && secondValue === undefined) return null;
  if (firstValue !== undefined && secondValue !== undefined) return [firstValue, secondValue];
  const [given, absent] = firstValue === undefined ? [secondName, firstName] : [firstName, secondName];
  throw new SuiteError(SETTING_INVALID, `${given} is given without ${absent}: give both or neither.`);
}
