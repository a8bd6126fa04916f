import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SeededAccounts, seededAccounts } from './accounts.ts';
import { answerRequest } from './answer-request.ts';
import { type Clock, clock } from './clock.ts';
import type { Fault } from './faults/fault.ts';
import { badRequestPage } from './http/bad-request-page.ts';
import { readRequest } from './http/read-request.ts';
import { serverErrorPage } from './http/server-error-page.ts';
import { writeResponse } from './http/write-response.ts';

/** How a sandbox is started. */
export interface SandboxOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** Same seed, same ids and amounts. Default 1. */
  readonly seed?: number;
  /** Id of the planted defect. Default none. */
  readonly fault?: string | null;
  /** Seconds that an access token lives. Default 36000. */
  readonly tokenLifetime?: number;
  /** Whether authorization codes need PKCE. Default false. */
  readonly pkceRequired?: boolean;
  /** Whether client secrets are hashed when saved. Default false. */
  readonly hashedSecrets?: boolean;
  /** Its time. Default the machine's. */
  readonly clock?: Clock;
}

/** A running sandbox. */
export interface Sandbox {
  /** `http://127.0.0.1:9000` */
  readonly address: string;
  /** The line that `retain sandbox` prints. */
  readonly ready: {
    readonly listening: string;
    readonly accounts: SeededAccounts['accounts'];
    readonly applications: SeededAccounts['applications'];
  };
  readonly clock: Clock;
  /** Exceptions that nobody expected; each was answered with a 500. */
  readonly failures: readonly unknown[];
  close(): Promise<void>;
}

const MOST_FAILURES = 100;

/** Faults are many files, read only where one is asked for. */
async function plantedFault(id: string | null): Promise<Fault | null> {
  return id === null ? null : (await import('./faults/find-fault.ts')).findFault(id);
}

/**
 * Starts the embedded sandbox on loopback, in memory.
 * @param options port, seed, fault and the like
 * @returns the sandbox, listening
 * @throws an error of one sentence for an unknown fault or a port that is taken
 */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const time = options.clock ?? clock();
  const failures: unknown[] = [];
  const answer = answerRequest({ ...options, clock: time, fault: await plantedFault(options.fault ?? null) });
  const server = createServer({ keepAliveTimeout: 65_000 }, (message, response) => {
    const fail = (error: unknown): void => {
      if (failures.length < MOST_FAILURES) failures.push(error);
      if (!response.headersSent) writeResponse(response, serverErrorPage(), message.method ?? 'GET');
    };
    readRequest(message)
      .then((incoming) => {
        const outgoing = incoming === null ? badRequestPage() : answer(incoming);
        writeResponse(response, outgoing, message.method ?? 'GET');
      })
      .catch(fail);
  });
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { accounts, applications } = seededAccounts;
  return {
    address,
    ready: { listening: address, accounts, applications },
    clock: time,
    failures,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
