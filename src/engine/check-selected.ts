import { SuiteError } from '../errors.ts';
import { describeMistake } from '../settings/describe-mistake.ts';

/**
 * Refuses a service that is asked for and not among those of the settings, before anything is started.
 * @param selected services that the command line names
 * @param services those of the settings
 * @throws SuiteError `USAGE`
 */
export function checkSelected(selected: readonly string[], services: readonly string[]): void {
  const wrong = selected.find((service) => !services.includes(service));
  if (wrong === undefined) return;
  const expected = `a list of ${services.join(', ')}`;
  throw new SuiteError('USAGE', describeMistake({ name: '--service', value: wrong, allowed: services, expected }));
}
