import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { writeVerdict } from '../engine/write-verdict.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';

/** The exit code of a verdict. */
const EXIT = { kept: 0, broken: 1, unverified: 2 } as const;

/** Rebuilds every report from the outcomes of the last run; `--open` shows the page. */
export const report: Command = async (words, { root }) => {
  const { flags } = parseWords('report', words, { settings: [], values: [], flags: ['open'] });
  const written = await writeVerdict(root, null);
  process.stdout.write(`${written.lines.join('\n')}\n`);
  if (flags.has('open')) open(join(root, 'reports', 'index.html'));
  return EXIT[written.report.verdict];
};

/** Opens a file with the program that the desktop has for it. */
function open(file: string): void {
  const [command, ...before] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command ?? 'xdg-open', [...before, file], { stdio: 'ignore', detached: true });
  child.once('error', () => process.stderr.write(`No program was found to open ${file}.\n`));
  child.unref();
}
