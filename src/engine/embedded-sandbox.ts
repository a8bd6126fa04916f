import { SuiteError } from '../errors.ts';
import { startChild } from './start-child.ts';

/** The embedded sandbox of a run. */
export interface EmbeddedSandbox {
  /** Origin under which it answers. */
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts the embedded sandbox on a free loopback port, as a process of its own.
 * @param root folder of the project
 * @param options further options of `retain sandbox`, as in `--fault ID`
 * @returns the sandbox; it ends with this process
 * @throws SuiteError `SANDBOX_FAILED`
 */
export async function embeddedSandbox(root: string, options: readonly string[]): Promise<EmbeddedSandbox> {
  const child = await startChild(root, ['sandbox', '--port', '0', ...options]);
  const address = (child.ready as { listening?: unknown } | null)?.listening;
  if (typeof address !== 'string')
    throw new SuiteError('SANDBOX_FAILED', 'The embedded sandbox did not say where it listens.');
  return { address, stop: child.stop };
}
