import { SuiteError } from '../errors.ts';
import type { Command } from './command.ts';

/** Commands, loaded only when called, since start-up time is felt. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  verify: async () => (await import('./verify.ts')).verify,
  sandbox: async () => (await import('./sandbox.ts')).sandbox,
  specs: async () => (await import('./specs.ts')).specs,
  token: async () => (await import('./token.ts')).token,
  onboard: async () => (await import('./onboard.ts')).onboard,
  report: async () => (await import('./report.ts')).report,
  collection: async () => (await import('./collection.ts')).collection,
  faults: async () => (await import('./faults.ts')).faults,
  engine: async () => (await import('./engine.ts')).engine,
};

const HELP = `Tells whether the Omni Retain loyalty APIs keep their published contract.

  npx retain verify [--service member,earn] [--profile smoke|gate|nightly] [--seed N] [--base-url URL] [-- playwright flags]
  npx retain sandbox [--port 9000] [--fault ID] [--seed N] [--token-lifetime S] [--pkce-required] [--hashed-secrets]
  npx retain specs pin
  npx retain token [--grant client_credentials] [--as other-company] [--curl]
  npx retain onboard [--dry-run]
  npx retain faults [--sample N] [--clean N] [--only ID,ID] [--resume]
  npx retain report [--open]
  npx retain collection

Exit code: 0 contract kept, 1 broken, 2 could not verify. Settings are described in .env.example. --verbose shows stack traces.`;

/**
 * Runs one command.
 * @param words the command line after `retain`
 * @param root folder of the project
 * @returns the exit code: 2 with one sentence for whatever went wrong
 */
export async function main(words: readonly string[], root: string): Promise<number> {
  const verbose = words.includes('--verbose');
  const [name = 'help', ...rest] = words.filter((word) => word !== '--verbose');
  try {
    if (name === 'help' || name === '--help' || name === '-h' || rest.includes('--help')) {
      process.stdout.write(`${HELP}\n`);
      return 0;
    }
    const load = commands[name];
    if (load === undefined) {
      const known = Object.keys(commands).filter((command) => command !== 'engine');
      throw new SuiteError('USAGE', `There is no command ${name}; the commands are ${known.join(', ')}.`);
    }
    const command = await load();
    return await command(rest, { root, verbose });
  } catch (error) {
    process.stderr.write(`${sentence(error, verbose)}\n`);
    return 2;
  }
}

function sentence(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return String(error);
  if (verbose) return error.stack ?? error.message;
  return error instanceof SuiteError
    ? error.message
    : `Something unforeseen went wrong: ${error.message.split('\n')[0]} (--verbose shows where).`;
}
