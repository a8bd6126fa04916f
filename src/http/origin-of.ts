import { HOST_NOT_ALLOWED, SuiteError, TARGET_UNREACHABLE } from '../errors.ts';

/**
 * The origin of an address, to the letter, if its host may be called.
 *
 * The path behind it is left as it is: parsing and writing it anew would change the very bytes that a case wants to send.
 *
 * @throws SuiteError `HOST_NOT_ALLOWED` for any other host, and for an address that hides its host
 */
export function originOf(url: string, allowHosts: readonly string[]): string {
  const origin = /^https?:\/\/[^/?#\\@\s]+(?=[/?#]|$)/i.exec(url)?.[0];
  if (origin === undefined || !URL.canParse(origin)) {
    throw new SuiteError(
      TARGET_UNREACHABLE,
      `"${url.replace(/[?#@].*/s, '…')}" is no http or https address that can be called.`,
    );
  }
  const { hostname, host } = new URL(origin);
  if (allowHosts.includes(hostname) || allowHosts.includes(host)) return origin;
  throw new SuiteError(
    HOST_NOT_ALLOWED,
    `A request would go to ${host}, which is neither loopback nor a host of the integration notes: name it in RETAIN_ALLOW_HOSTS.`,
  );
}
