import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that came to the proxy, and what was answered. */
export interface ProxiedExchange {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly status: number;
  /** Names and values in turn, as they stood on the wire. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** An answer that the proxy gives by itself. */
export interface OwnAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** A proxy in front of a sandbox. */
export interface RecordingProxy {
  readonly address: string;
  /** In the order in which they were answered. */
  readonly exchanges: readonly ProxiedExchange[];
  close(): Promise<void>;
}

/**
 * Starts a proxy on loopback that hands everything on, host header included, and remembers it.
 * @param target origin behind it
 * @param instead gives the answer where the proxy is to answer by itself
 * @returns the proxy
 */
export async function recordingProxy(
  target: string,
  instead: (path: string) => OwnAnswer | null = () => null,
): Promise<RecordingProxy> {
  const exchanges: ProxiedExchange[] = [];
  const agent = new Agent({ keepAlive: true });
  const server = createServer((incoming, outgoing) => {
    forward(target, agent, incoming, outgoing, instead).then(
      (exchange) => exchanges.push(exchange),
      () => outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
}

async function forward(
  target: string,
  agent: Agent,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  instead: (path: string) => OwnAnswer | null,
): Promise<ProxiedExchange> {
  const { method = 'GET', url: path = '/' } = incoming;
  const asked = await wholeBody(incoming);
  const own = instead(path);
  if (own !== null) {
    const headers = ['content-type', own.contentType];
    outgoing.writeHead(own.status, headers).end(own.body);
    return { method, path, status: own.status, headers, body: own.body };
  }
  const { hostname, port } = new URL(target);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ agent, hostname, port, method, path, headers: incoming.headers, setHost: false })
      .once('response', resolve)
      .once('error', reject)
      .end(asked);
  });
  const body = await wholeBody(answer);
  const status = answer.statusCode ?? 0;
  const headers = answer.rawHeaders.filter(
    (_, index, all) => !/^transfer-encoding$/i.test(all[index - (index % 2)] ?? ''),
  );
  outgoing.writeHead(status, headers).end(body);
  return { method, path, status, headers, body: body.toString('utf8') };
}

async function wholeBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
