import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the double saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** One call that must come, and its answer. */
export interface ExpectedCall {
  /** Method and path, the query left out. */
  readonly call: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | ((request: SeenRequest) => string);
  /** In place of an answer. */
  readonly instead?: (response: ServerResponse, request: SeenRequest) => void;
}

/** A running double. */
export interface StrictServer {
  readonly url: string;
  /** What came, in order. */
  readonly seen: readonly SeenRequest[];
  /** Stops it. @throws if a call came that was not expected, or did not come that was */
  done(): Promise<void>;
}

/**
 * A double that is strict both ways: calls must come exactly as listed, in order.
 * @param calls the calls and their answers
 * @returns the running double
 */
export async function strictServer(calls: readonly ExpectedCall[]): Promise<StrictServer> {
  const seen: SeenRequest[] = [];
  const wrong: string[] = [];
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const { method = '', url: target = '', headers } = message;
      const request = { method, target, headers, body: Buffer.concat(chunks).toString('utf8') };
      const expected = calls[seen.length];
      seen.push(request);
      const call = `${method} ${target.split('?')[0]}`;
      if (expected?.call !== call) {
        wrong.push(`${call} came in place of ${expected?.call ?? 'nothing'}`);
        response.writeHead(599).end();
      } else if (expected.instead !== undefined) {
        expected.instead(response, request);
      } else {
        const { status = 200, body = '' } = expected;
        for (const [name, value] of Object.entries(expected.headers ?? {})) response.setHeader(name, value);
        response.writeHead(status).end(typeof body === 'string' ? body : body(request));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async done() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const { call } of calls.slice(seen.length)) wrong.push(`${call} never came`);
      if (wrong.length > 0) throw new Error(wrong.join('; '));
    },
  };
}
