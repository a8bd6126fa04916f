import type { Settings, SettingsInput } from '../../settings/settings.ts';
import { APPLICATIONS } from '../browser/application-pages.ts';
import type { PlannedApplication } from './planned-application.ts';

/**
 * What onboarding would do, for `--dry-run`.
 * @param settings with a base URL
 * @param applications what would be registered
 * @param questions names of settings that would be asked for
 * @returns lines for people; no secret stands in them
 */
export function dryRunLines(
  settings: Settings,
  applications: readonly PlannedApplication[],
  questions: readonly string[],
): readonly string[] {
  const who = settings.account?.username ?? 'nobody yet';
  return [
    `Nothing is changed. Onboarding of ${settings.target} would:`,
    ...(questions.length > 0 ? [`  ask for ${questions.join(', ')}`] : []),
    `  log in at ${settings.authUrl}${APPLICATIONS} as ${who}`,
    ...applications.flatMap(({ name, grant, redirectUris }) => [
      `  register "${name}": confidential, grant type ${grant}`,
      ...redirectUris.map((address) => `    redirect URI ${address}`),
    ]),
    '  get a token with each of them',
    `  write into .env: ${[...questions, ...applications.flatMap((one) => one.settings)].join(', ')}`,
  ];
}

/**
 * The command that verifies the target with what was written.
 * @param settings of the onboarding
 * @param inFile what `.env` says now
 * @returns the command, with the options that `.env` does not give
 */
export function nextCommand(settings: Settings, inFile: SettingsInput): string {
  const target = (inFile.RETAIN_TARGET ?? 'local') === settings.target ? [] : ['--target', settings.target];
  const isKnown = inFile.RETAIN_BASE_URL === settings.baseUrl || settings.target.startsWith('xstak-');
  return ['npx retain verify', ...target, ...(isKnown ? [] : ['--base-url', settings.baseUrl])].join(' ');
}
