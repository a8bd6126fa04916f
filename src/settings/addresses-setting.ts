import { HOST_NOT_ALLOWED, SETTING_INVALID, SuiteError } from '../errors.ts';
import { addressSetting } from './address-setting.ts';
import { describeMistake } from './describe-mistake.ts';
import type { GatheredInput } from './gather-input.ts';
import { isLoopback } from './is-loopback.ts';
import { listSetting } from './list-setting.ts';
import { passwordTokenPath } from './password-token-path.ts';
import type { Settings } from './settings.ts';
import type { TargetDefaults } from './target-defaults.ts';

type Addresses = Pick<
  Settings,
  'baseUrl' | 'embedded' | 'authUrl' | 'passwordTokenUrl' | 'loopback' | 'allowHosts' | 'redirectUri'
>;

/**
 * Every address that will be called, and the hosts that may be called at all.
 *
 * @throws SuiteError `SETTING_INVALID` for what is no address, `HOST_NOT_ALLOWED` for a host that nobody allowed
 */
export function addressesSetting(target: string, input: GatheredInput, defaults: TargetDefaults): Addresses {
  const permitted = [...defaults.notedHosts, ...readAllowHosts(input.RETAIN_ALLOW_HOSTS)];
  const called: string[] = [];
  const read = (name: keyof GatheredInput, form: 'origin' | 'full', fallback: string | null): string | null => {
    const value = input[name];
    const address = value === undefined ? fallback : addressSetting(name, value, form);
    if (address !== null) called.push(permittedHost(name, address, permitted));
    return address;
  };
  const baseUrl = read('RETAIN_BASE_URL', 'origin', defaults.values.RETAIN_BASE_URL ?? null);
  const authUrl = read('RETAIN_AUTH_URL', 'origin', baseUrl);
  const passwordTokenUrl = read('RETAIN_PASSWORD_TOKEN_URL', 'full', authUrl && authUrl + passwordTokenPath);
  return {
    baseUrl,
    embedded: target === 'local' && baseUrl === null,
    authUrl,
    passwordTokenUrl,
    loopback: baseUrl === null || isLoopback(new URL(baseUrl).hostname),
    allowHosts: [...new Set(['localhost', '127.0.0.1', '[::1]', ...permitted, ...called])],
    redirectUri: readRedirectUri(input.RETAIN_REDIRECT_URI),
  };
}

/** Kept to the letter, because it is compared to the letter; by default the one that every application of the notes registers. */
function readRedirectUri(value = 'https://oauth.pstmn.io/v1/callback'): string {
  addressSetting('RETAIN_REDIRECT_URI', value, 'full');
  return value;
}

/** Host names, or host and port, as they stand in an address. */
function readAllowHosts(value: string | undefined): readonly string[] {
  return listSetting(value).map((host) => {
    const url = URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`) : null;
    const lower = host.toLowerCase();
    if (url !== null && (url.hostname === lower || url.host === lower || /:(80|443)$/.test(host))) return lower;
    const expected = 'a list of hosts as in api.example.com or api.example.com:8443, without scheme, path or "*"';
    throw new SuiteError(SETTING_INVALID, describeMistake({ name: 'RETAIN_ALLOW_HOSTS', value: host, expected }));
  });
}

function permittedHost(name: string, address: string, permitted: readonly string[]): string {
  const { hostname, host } = new URL(address);
  if (isLoopback(hostname) || permitted.includes(hostname)) return hostname;
  if (permitted.includes(host)) return host;
  throw new SuiteError(
    HOST_NOT_ALLOWED,
    `${name} leads to ${hostname}, which is neither loopback nor a host of the integration notes: name it in RETAIN_ALLOW_HOSTS.`,
  );
}
