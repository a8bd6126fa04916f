import { join, relative } from 'node:path';
import { SuiteError } from '../errors.ts';
import { writeAccess } from '../identities/write-access.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';

/** Accepts what a target is as what it should be: so far the first version of its access table. */
export const specs: Command = async (words, { root }) => {
  const [action = '', ...rest] = words;
  if (action === 'pull' || action === 'diff') {
    throw new SuiteError(
      'USAGE',
      `retain specs ${action} is not there yet: documents cannot be pinned so far, and of retain specs only pin works.`,
    );
  }
  if (action !== 'pin') throw new SuiteError('USAGE', 'retain specs needs to know what to do: pin.');
  const { settings: given } = parseWords('specs pin', rest, { settings: ['target'], values: [], flags: [] });
  const { target } = readSettings(given, process.env, { root, readEnvFile: true });
  const file = join(root, 'specs', target, 'access.yaml');
  const written = writeAccess(file);
  const shown = relative(root, file);
  process.stdout.write(
    written
      ? `${shown} is written: review who may do what. Documents are not pinned yet.\n`
      : `${shown} is there already and left as it is. Documents are not pinned yet.\n`,
  );
  return 0;
};
