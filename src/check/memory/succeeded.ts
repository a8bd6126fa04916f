import type { Exchange } from '../../http/exchange.ts';

/** True for an answer that says that the request was done. */
export function succeeded({ response }: Exchange): boolean {
  return response.status >= 200 && response.status < 300;
}
