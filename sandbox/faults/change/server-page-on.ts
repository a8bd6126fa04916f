import type { Incoming, Outgoing } from '../../exchange.ts';
import { serverErrorPage } from '../../http/server-error-page.ts';
import type { Fault } from '../fault.ts';

/**
 * A hook that lets requests fail with Django's 500 page.
 * @param method of the operation
 * @param path of the operation, without a slash at the end
 * @param when whether a request fails
 * @returns the hook `wire`
 */
export function serverPageOn(
  method: string,
  path: RegExp,
  when: (outgoing: Outgoing, incoming: Incoming) => boolean,
): NonNullable<Fault['wire']> {
  return (outgoing, incoming) => {
    const concerned = incoming.method === method && path.test(incoming.path.replace(/\/$/, ''));
    return concerned && when(outgoing, incoming) ? serverErrorPage() : outgoing;
  };
}
