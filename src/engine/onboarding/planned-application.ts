import type { SettingsInput } from '../../settings/settings.ts';
import { redirectUrls } from '../../tokens/trial/redirect-urls.ts';
import type { ApplicationRequest } from '../browser/application-pages.ts';

/** An application that onboarding registers. */
export interface PlannedApplication extends ApplicationRequest {
  readonly grant: 'authorization-code' | 'client-credentials' | 'password';
  /** The settings that get its id and its secret. */
  readonly settings: readonly [id: keyof SettingsInput, secret: keyof SettingsInput];
}

/**
 * The applications that onboarding registers: one per grant.
 * @param ownRedirects redirect addresses of the target beside the eight of the notes
 * @returns the applications
 */
export function plannedApplications(ownRedirects: readonly string[]): readonly PlannedApplication[] {
  const name = (grant: string): string => `Contract suite (${grant})`;
  return [
    {
      grant: 'authorization-code',
      name: name('authorization-code'),
      redirectUris: [...new Set([...Object.values(redirectUrls), ...ownRedirects])],
      settings: ['RETAIN_CLIENT_ID', 'RETAIN_CLIENT_SECRET'],
    },
    {
      grant: 'client-credentials',
      name: name('client-credentials'),
      redirectUris: [],
      settings: ['RETAIN_SERVICE_CLIENT_ID', 'RETAIN_SERVICE_CLIENT_SECRET'],
    },
    {
      grant: 'password',
      name: name('password'),
      redirectUris: [],
      settings: ['RETAIN_PASSWORD_CLIENT_ID', 'RETAIN_PASSWORD_CLIENT_SECRET'],
    },
  ];
}
