import { SuiteError } from '../errors.ts';
import type { Exchange, HttpRequest } from '../http/exchange.ts';
import type { Creation, Ledger } from './ledger.ts';

/** What a clean-up did. */
export interface CleanUp {
  readonly removed: number;
  /** Objects that no operation removes. */
  readonly kept: readonly Creation[];
  /** Objects that should have gone and did not, with the reason. */
  readonly left: readonly { readonly creation: Creation; readonly reason: string }[];
}

/**
 * Removes what was created and not removed yet, the latest first.
 * @param ledger the ledger
 * @param baseUrl origin of the services; objects of other targets are left alone
 * @param send sends a request with the rights to remove, as the identity that is named where one is
 * @returns what was removed, kept and left
 */
export async function removeCreated(
  ledger: Ledger,
  baseUrl: string,
  send: (request: HttpRequest, identity?: string) => Promise<Exchange>,
): Promise<CleanUp> {
  let removed = 0;
  const kept: Creation[] = [];
  const left: { creation: Creation; reason: string }[] = [];
  for (const creation of ledger.open(baseUrl)) {
    if (creation.removal === null) {
      ledger.settled(creation.id, 'kept', null);
      kept.push(creation);
      continue;
    }
    const result = await remove(creation.removal, (request) => send(request, creation.identity));
    if (result === 'used up') {
      ledger.settled(creation.id, 'kept', null);
      kept.push(creation);
    } else if (typeof result === 'string') {
      left.push({ creation, reason: result });
    } else {
      ledger.settled(creation.id, result >= 300 ? 'gone' : 'removed', result);
      if (result < 300) removed += 1;
    }
  }
  return { removed, kept, left };
}

/**
 * The status of a removal that worked or found nothing to remove, `used up` where an undoing call is refused since the
 * object was used in the run (a redeemed reward cannot be cancelled), else the reason why it did not work.
 */
async function remove(
  request: HttpRequest,
  send: (request: HttpRequest) => Promise<Exchange>,
): Promise<number | string> {
  try {
    const { response } = await send(request);
    const { status } = response;
    if ((status >= 200 && status < 300) || status === 404 || status === 410) return status;
    if (request.method !== 'DELETE' && (status === 400 || status === 409)) return 'used up';
    return `${request.method} answered ${status}: ${response.body.replace(/\s+/g, ' ').slice(0, 200)}`;
  } catch (cause) {
    if (cause instanceof SuiteError) return cause.message;
    throw cause;
  }
}
