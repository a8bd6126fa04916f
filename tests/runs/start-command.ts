import { spawn } from 'node:child_process';
import type { ProjectCopy } from './project-copy.ts';

/** What is handed on of the developer's environment: never a setting, never what tells Playwright that it runs in a worker. */
const HANDED_ON = ['PATH', 'HOME', 'USER', 'LANG', 'TMPDIR', 'TEMP', 'SystemRoot'];

/** How a command ended. */
export interface EndedCommand {
  /** `null` where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface RunningCommand {
  readonly ended: Promise<EndedCommand>;
  /** Sends a signal to this process alone. */
  signal(name: NodeJS.Signals): void;
  /** Sends a signal to it and to everything that it started, as Ctrl-C in a terminal does. */
  signalAll(name: NodeJS.Signals): void;
}

/**
 * Starts a program in a copy of the project, as a user would.
 * @param copy where
 * @param words the program and its words
 * @param settings environment variables beside the usual ones
 * @returns the running command
 */
export function startCommand(
  copy: ProjectCopy,
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): RunningCommand {
  const [program = '', ...rest] = words;
  const usual = HANDED_ON.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const child = spawn(program, rest, {
    cwd: copy.root,
    env: { ...Object.fromEntries(usual), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) copy.groups.add(pid);
  const text = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    text.stdout += String(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    text.stderr += String(chunk);
  });
  return {
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        if (pid !== undefined) copy.groups.delete(pid);
        resolve({ code, ...text });
      });
    }),
    signal: (name) => void child.kill(name),
    signalAll: (name) => {
      if (pid !== undefined) process.kill(-pid, name);
    },
  };
}

/**
 * Runs `retain` in a copy of the project and waits for its end.
 * @param copy where
 * @param words the command line after `retain`
 * @param settings environment variables beside the usual ones
 * @returns how it ended
 */
export function runRetain(
  copy: ProjectCopy,
  words: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<EndedCommand> {
  return startCommand(copy, [process.execPath, 'src/cli/retain.mjs', ...words], settings).ended;
}
