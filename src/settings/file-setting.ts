import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { SETTING_INVALID, SuiteError } from '../errors.ts';
import { describeMistake } from './describe-mistake.ts';

/**
 * The absolute path of a setting that names a file; a relative one starts at the project's root.
 *
 * @throws SuiteError `SETTING_INVALID` if there is no such file
 */
export function fileSetting(name: string, value: string | undefined, root: string): string | null {
  if (value === undefined) return null;
  const path = resolve(root, value);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new SuiteError(
    SETTING_INVALID,
    describeMistake({ name, value, expected: 'the path of a file that can be read' }),
  );
}
