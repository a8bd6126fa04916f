import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { SuiteError } from '../errors.ts';

/** A command of this suite running as a process of its own. */
export interface Child {
  readonly process: ChildProcess;
  /** The JSON line that it printed when it was ready. */
  readonly ready: unknown;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
  /** Lets this process end without waiting for it. */
  unref(): void;
}

/**
 * Starts a command of this suite as a child that ends with its parent (its channel closes), and waits for its first line.
 * @param root folder of the project
 * @param words the command and its options
 * @param first message to send once it runs, `undefined` for none
 * @returns the child
 * @throws SuiteError `SANDBOX_FAILED` or `ENGINE_UNREACHABLE` with the last line that it wrote, where it ends before it is ready
 */
export function startChild(root: string, words: readonly string[], first?: object): Promise<Child> {
  const child = spawn(process.execPath, [join(root, 'src', 'cli', 'retain.mjs'), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  if (first !== undefined) child.send(first);
  return new Promise((resolve, reject) => {
    let output = '';
    let errors = '';
    const gone = new Promise<void>((ended) => child.once('exit', () => ended()));
    child.stderr?.on('data', (chunk: Buffer) => {
      errors = `${errors}${chunk}`.slice(-10_000);
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      output += String(chunk);
      const end = output.indexOf('\n');
      if (end < 0) return;
      const line = output.slice(0, end);
      output = '';
      child.stdout?.removeAllListeners('data');
      child.stdout?.resume();
      child.stderr?.pipe(process.stderr);
      resolve({
        process: child,
        ready: JSON.parse(line) as unknown,
        stop: () => stop(child, gone),
        unref: () => unref(child),
      });
    });
    child.once('exit', (code) => {
      const why = errors.trim().split('\n').at(-1) ?? '';
      const kind = words[0] === 'sandbox' ? 'SANDBOX_FAILED' : 'ENGINE_UNREACHABLE';
      reject(
        new SuiteError(kind, why === '' ? `retain ${words[0]} ended with ${code} before it was ready.` : why, errors),
      );
    });
  });
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.connected) child.disconnect();
  else child.kill('SIGTERM');
  await gone;
}

function unref(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  for (const stream of [child.stdout, child.stderr]) (stream as { unref?: () => void } | null)?.unref?.();
}
