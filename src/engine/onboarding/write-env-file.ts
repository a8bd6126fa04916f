import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { editEnv } from '../../settings/edit-env.ts';

/**
 * Sets values in a `.env` file. It is replaced as a whole, so that nobody ever reads half of it, and only its owner can
 * read it.
 * @param file path of the file; it need not exist
 * @param values by name
 * @throws SuiteError `SETTING_INVALID` for a value that no such file can hold
 */
export function writeEnvFile(file: string, values: Readonly<Record<string, string>>): void {
  // A link stays one.
  const path = existsSync(file) ? realpathSync(file) : file;
  const text = editEnv(existsSync(path) ? readFileSync(path, 'utf8') : '', values);
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { mode: 0o600 });
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}
