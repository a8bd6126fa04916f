import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ENGINE_VARIABLE } from '../engine/paths.ts';
import { startEngine } from '../engine/start-engine.ts';
import { writeVerdict } from '../engine/write-verdict.ts';
import { ENGINE_UNREACHABLE, SuiteError } from '../errors.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';

/** The exit code of a verdict. */
const EXIT = { kept: 0, broken: 1, unverified: 2 } as const;

/** Verifies the target of the settings: the main job. */
export const verify: Command = async (words, { root }) => {
  const { settings, values, flags, rest } = parseWords('verify', words, {
    settings: ['target', 'base-url', 'profile', 'seed'],
    values: ['service', 'shard', 'fault'],
    flags: ['no-env-file'],
  });
  const selected = values['service']?.split(',').map((service) => service.trim()) ?? [];
  const order = {
    settings,
    readEnvFile: !flags.has('no-env-file'),
    selected,
    sandbox: sandboxOptions(values['fault']),
  };
  const stopped = new AbortController();
  process.on('SIGINT', () => stopped.abort());
  process.on('SIGTERM', () => stopped.abort());
  const engine = await startEngine(root, order).catch((cause) => reportAnyway(root, cause));
  const shard = values['shard'] === undefined ? [] : [`--shard=${values['shard']}`];
  const code = stopped.signal.aborted
    ? null
    : await playwright(root, [...shard, ...rest], engine.socket, stopped.signal);
  const interrupted = stopped.signal.aborted || code === 130 || code === null;
  await engine.ask('/finish', { interrupted });
  const written = await writeVerdict(root, engine);
  await engine.child.stop();
  process.stdout.write(`\n${written.lines.join('\n')}\n`);
  return written.leaked ? 2 : EXIT[written.report.verdict];
};

/**
 * Runs Playwright Test on the suite. Its exit code is not the verdict: that is made from the outcomes.
 *
 * A signal that reached this process alone is passed on; Ctrl-C reaches both, and Playwright takes two for one.
 */
function playwright(
  root: string,
  flags: readonly string[],
  socket: string,
  stopped: AbortSignal,
): Promise<number | null> {
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const child = spawn(process.execPath, [cli, 'test', '--pass-with-no-tests', ...flags], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, [ENGINE_VARIABLE]: socket },
  });
  stopped.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
  return new Promise((resolve) => child.once('close', (code) => resolve(code)));
}

/** What was measured before the run could not go on is still reported; then its sentence is passed on. */
async function reportAnyway(root: string, cause: unknown): Promise<never> {
  if (cause instanceof SuiteError && cause.code === ENGINE_UNREACHABLE) {
    await writeVerdict(root, null).catch(() => undefined);
  }
  throw cause;
}

/** The embedded sandbox with a planted fault, for tests of the suite itself. */
function sandboxOptions(fault: string | undefined): readonly string[] {
  return fault === undefined ? [] : ['--fault', fault];
}
