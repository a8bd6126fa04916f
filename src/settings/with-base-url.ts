import { deepFreeze } from './deep-freeze.ts';
import { passwordTokenPath } from './password-token-path.ts';
import type { Settings } from './settings.ts';

/**
 * The same settings with the address of the embedded sandbox, once it is known.
 *
 * @param address origin of the sandbox; what was set apart (`RETAIN_AUTH_URL`, `RETAIN_PASSWORD_TOKEN_URL`) stays
 */
export function withBaseUrl(settings: Settings, address: string): Settings {
  const { origin, hostname } = new URL(address);
  const authUrl = settings.authUrl ?? origin;
  return deepFreeze({
    ...settings,
    baseUrl: origin,
    authUrl,
    passwordTokenUrl: settings.passwordTokenUrl ?? authUrl + passwordTokenPath,
    allowHosts: [...new Set([...settings.allowHosts, hostname])],
  });
}
