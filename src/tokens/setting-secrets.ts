import type { Secrets } from '../http/redact-secrets.ts';
import type { Settings } from '../settings/settings.ts';

/** Makes every secret of the settings known, under the name of its setting. */
export function settingSecrets(settings: Settings, secrets: Secrets): void {
  const named: readonly (readonly [string, string | undefined | null])[] = [
    ['RETAIN_PASSWORD', settings.account?.password],
    ['RETAIN_OTHER_PASSWORD', settings.otherAccount?.password],
    ['RETAIN_NO_ROLE_PASSWORD', settings.noRoleAccount?.password],
    ['RETAIN_CLIENT_SECRET', settings.codeClient?.clientSecret],
    ['RETAIN_SERVICE_CLIENT_SECRET', settings.serviceClient?.clientSecret],
    ['RETAIN_PASSWORD_CLIENT_SECRET', settings.passwordClient?.clientSecret],
    ['RETAIN_EXPIRED_TOKEN', settings.expiredToken],
  ];
  for (const [name, value] of named) if (value !== undefined && value !== null) secrets.add(value, name);
}
