import { SETTING_INVALID, SuiteError } from '../errors.ts';
import { describeMistake } from './describe-mistake.ts';
import { listSetting } from './list-setting.ts';

/** Where drf-yasg serves a document, beside the page that shows it. */
const usualPaths = [
  '/api/v1/{service}/swagger.json',
  '/api/v1/{service}/swagger/?format=openapi',
  '/api/v1/{service}/?format=openapi',
];

/**
 * The paths at which a service's document is looked for, in order.
 *
 * @throws SuiteError `SETTING_INVALID` for a path that does not begin at the root of the host or does not name the service
 */
export function documentPathsSetting(value: string | undefined): readonly string[] {
  if (value === undefined) return usualPaths;
  const paths = listSetting(value);
  const wrong = paths.find((path) => !/^\/(?!\/)\S*$/.test(path) || !path.includes('{service}'));
  if (wrong === undefined && paths.length > 0) return paths;
  const expected = `a list of paths that begin with "/" and hold {service}, as in ${usualPaths[0]}`;
  throw new SuiteError(
    SETTING_INVALID,
    describeMistake({ name: 'RETAIN_DOCUMENT_PATHS', value: wrong ?? value, expected }),
  );
}
