import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startSandbox } from '../server.ts';

/** What a process that serves tells the one that asks. */
export interface Told {
  readonly port?: number;
  /** Microseconds of processor time that the process has used. */
  readonly processor?: number;
  /** Bytes after a garbage collection. */
  readonly memory?: { readonly heap: number; readonly resident: number };
  /** Exceptions that nobody expected. */
  readonly failures?: readonly string[];
}

const BODY = Buffer.from(JSON.stringify({ status: 200, message: 'Success', errors: {}, data: 'x'.repeat(900) }));

/** The least that node can do: it answers every request with the same kilobyte of JSON. */
async function serveBare(): Promise<number> {
  const server = createServer({ keepAliveTimeout: 65_000 }, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': BODY.length });
    response.end(BODY);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

function tell(told: Told): void {
  process.send?.(told);
}

/**
 * Serves in a process of its own until the one that started it goes away; it tells its port, and on every message how
 * much processor time and memory it has used.
 * @param what the sandbox, or node's bare server to compare it with
 */
export async function serve(what: 'sandbox' | 'bare'): Promise<void> {
  const sandbox = what === 'sandbox' ? await startSandbox({ port: 0 }) : null;
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    const { heapUsed, external, rss } = process.memoryUsage();
    tell({
      processor: user + system,
      memory: { heap: heapUsed + external, resident: rss },
      failures: (sandbox?.failures ?? []).map((failure) => (failure instanceof Error ? (failure.stack ?? '') : '')),
    });
  });
  tell({ port: sandbox === null ? await serveBare() : Number(new URL(sandbox.address).port) });
}
