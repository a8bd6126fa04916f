import type { Run } from './run.ts';

/** Identities that send no token of this target. */
const WITHOUT_TOKEN = new Set(['anonymous', 'malformed']);
/** Identities that use the token of the usual one. */
const WITH_ITS_TOKEN = new Set(['administrator', 'wrong-scheme']);

/**
 * The command that prints the token of an identity, for curl lines.
 * @param run the run
 * @param identity name of the identity
 * @returns the command with the settings that differ from the defaults, `null` where the identity sends no secret
 */
export function tokenCommand(run: Pick<Run, 'settings' | 'baseUrl'>, identity: string): string | null {
  if (WITHOUT_TOKEN.has(identity)) return null;
  const target = run.settings.target === 'local' ? [] : ['--target', run.settings.target];
  const as = WITH_ITS_TOKEN.has(identity) ? [] : ['--as', identity];
  return ['npx retain token', ...target, '--base-url', run.baseUrl, ...as].join(' ');
}
