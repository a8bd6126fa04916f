import type { Outgoing } from '../exchange.ts';
import type { OAuthContext } from './oauth-context.ts';

/**
 * RFC 6749, 5.1: what carries a token is not stored.
 * @param context for its faults
 * @returns the headers
 */
export function noStoreHeaders(context: OAuthContext): Outgoing['headers'] {
  return context.faults.cacheControlMissing ? {} : { 'Cache-Control': 'no-store', Pragma: 'no-cache' };
}
