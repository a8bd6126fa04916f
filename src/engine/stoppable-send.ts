import { SuiteError } from '../errors.ts';
import type { Exchange, HttpRequest } from '../http/exchange.ts';
import { slots } from '../http/slots.ts';

/** A way to send requests that can be shut. */
export interface StoppableSend {
  send(request: HttpRequest): Promise<Exchange>;
  /** What is under way goes on; whatever was not sent yet is refused. */
  stop(): void;
}

/**
 * Lets a run be interrupted between two requests, so that what it makes is known before it is cleaned up.
 * @param send sends a request
 * @param atOnce requests that are handed on at once; the others wait here, where they can still be stopped
 * @returns the way to send; it throws SuiteError `INTERRUPTED` once it was stopped
 */
export function stoppableSend(send: (request: HttpRequest) => Promise<Exchange>, atOnce: number): StoppableSend {
  const places = slots(atOnce);
  let stopped = false;
  return {
    send: async (request) => {
      await places.take();
      try {
        if (stopped) throw new SuiteError('INTERRUPTED', 'The run was interrupted before this was sent.');
        return await send(request);
      } finally {
        places.give();
      }
    },
    stop: () => {
      stopped = true;
    },
  };
}
