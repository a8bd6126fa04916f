import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Answers one question of a test or of the CLI. */
export type EngineAnswer = (question: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** An engine that listens. */
export interface ServedEngine {
  /** Path of the local socket; only this user may open it. */
  readonly socket: string;
  close(): Promise<void>;
}

/**
 * Lets tests and the CLI ask this process over a local socket.
 * @param answers what is answered, by path
 * @returns the listening engine
 */
export async function serveEngine(answers: Readonly<Record<string, EngineAnswer>>): Promise<ServedEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'retain-'));
  const socket =
    process.platform === 'win32' ? `\\\\.\\pipe\\${folder.split('\\').at(-1)}` : join(folder, 'engine.sock');
  const server = createServer((incoming, outgoing) => {
    answer(answers, incoming).then(
      (value) => outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value ?? null)),
      (error: unknown) =>
        outgoing.writeHead(500).end(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
  return {
    socket,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(folder, { recursive: true, force: true });
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(answers: Readonly<Record<string, EngineAnswer>>, incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const handle = answers[incoming.url ?? ''];
  if (handle === undefined) throw new Error(`The engine knows no ${incoming.url}.`);
  const text = Buffer.concat(chunks).toString('utf8');
  return handle(text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>));
}
