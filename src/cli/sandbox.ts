import { startSandbox } from '../../sandbox/server.ts';
import { SuiteError } from '../errors.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';

/** Serves the embedded sandbox until SIGINT or SIGTERM; prints one JSON line when it is ready. */
export const sandbox: Command = async (words) => {
  const { values, flags } = parseWords('sandbox', words, {
    settings: [],
    values: ['port', 'fault', 'seed', 'token-lifetime'],
    flags: ['pkce-required', 'hashed-secrets'],
  });
  const running = await start({
    port: wholeNumber('--port', values['port'] ?? '9000', 0, 65_535),
    seed: wholeNumber('--seed', values['seed'] ?? '1', 0, 2 ** 31),
    fault: values['fault'] ?? null,
    tokenLifetime: wholeNumber('--token-lifetime', values['token-lifetime'] ?? '36000', 1, 10 ** 9),
    pkceRequired: flags.has('pkce-required'),
    hashedSecrets: flags.has('hashed-secrets'),
  });
  process.stdout.write(`${JSON.stringify(running.ready)}\n`);
  await stopSignal();
  await running.close();
  return 0;
};

async function start(options: Parameters<typeof startSandbox>[0]): ReturnType<typeof startSandbox> {
  try {
    return await startSandbox(options);
  } catch (cause) {
    const inUse = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const why = inUse
      ? `Port ${options.port} is in use; give another one with --port, or --port 0 for any.`
      : `The sandbox did not start: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new SuiteError('SANDBOX_FAILED', why, cause);
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new SuiteError('USAGE', `${option} must be a whole number from ${least} to ${most}, not ${text}.`);
}

/** Resolves on SIGINT, SIGTERM, or when the process that started this one as its own is gone. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    if (process.connected === true) {
      process.once('disconnect', () => resolve());
      process.on('SIGINT', () => undefined);
    } else {
      process.once('SIGINT', () => resolve());
    }
  });
}
