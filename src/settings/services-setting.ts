import { SETTING_INVALID, SuiteError } from '../errors.ts';
import { describeMistake } from './describe-mistake.ts';
import { listSetting } from './list-setting.ts';

const allServices = ['member', 'earn', 'redeem', 'inquire', 'discount', 'product'];

/**
 * The services to verify: all six, or those of `RETAIN_SERVICES`.
 *
 * @param onlyTheSix false for a target of one's own, which may have services of other names
 * @throws SuiteError `SETTING_INVALID` for a service that does not exist
 */
export function servicesSetting(value: string | undefined, onlyTheSix: boolean): readonly string[] {
  if (value === undefined) return allServices;
  const services = listSetting(value);
  const name = 'RETAIN_SERVICES';
  const wrong = services.find((service) => !(onlyTheSix ? allServices.includes(service) : /^[\w-]+$/.test(service)));
  if (wrong === undefined && services.length > 0) return services;
  const expected = onlyTheSix ? `a list of ${allServices.join(', ')}` : 'a list of names, separated by commas';
  throw new SuiteError(
    SETTING_INVALID,
    describeMistake({ name, value: wrong ?? value, allowed: allServices, expected }),
  );
}
