import type { Clock } from '../clock.ts';
import type { Outgoing } from '../exchange.ts';

/**
 * What Django's `never_cache` adds.
 * @param clock dates `Expires`
 * @returns the headers
 */
export function neverCacheHeaders(clock: Clock): Outgoing['headers'] {
  return {
    Expires: new Date(clock.now()).toUTCString(),
    'Cache-Control': 'max-age=0, no-cache, no-store, must-revalidate, private',
  };
}
