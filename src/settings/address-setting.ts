import { SETTING_INVALID, SuiteError } from '../errors.ts';
import { describeMistake } from './describe-mistake.ts';

/**
 * The value of a setting that is an http or https address.
 *
 * @param form `origin` for scheme, host and port only (given back without a trailing slash); `full` for a whole address
 * @throws SuiteError `SETTING_INVALID` for anything else, for a user name in the address, and for a fragment
 */
export function addressSetting(name: string, value: string, form: 'origin' | 'full'): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const web = url !== null && /^https?:$/.test(url.protocol) && /^https?:\/\//i.test(value);
  const plain = web && url.username === '' && url.password === '' && url.hash === '';
  if (plain && form === 'full') return url.href;
  if (plain && url.pathname === '/' && url.search === '') return url.origin;
  const expected =
    form === 'origin'
      ? 'scheme, host and port as in https://api.example.com, without path, query or user name'
      : 'a full address as in https://api.example.com/token/, without user name or fragment';
  throw new SuiteError(SETTING_INVALID, describeMistake({ name, value, expected }));
}
