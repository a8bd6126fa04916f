import type { Incoming, Outgoing } from '../exchange.ts';

/**
 * Django's `APPEND_SLASH`: an address that only lacks the slash at its end is redirected, whatever the method. The
 * middleware that adds `X-Frame-Options` is not reached.
 * @param incoming the request
 * @returns the 301
 */
export function trailingSlashRedirect(incoming: Incoming): Outgoing {
  const query = incoming.target.slice(incoming.path.length);
  return {
    status: 301,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      Location: `${incoming.path}/${query}`,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    },
    body: '',
  };
}
