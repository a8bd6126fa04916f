import type { IncomingMessage } from 'node:http';
import type { Incoming } from '../exchange.ts';

const LARGEST_BODY = 16 * 1024 * 1024;
const NO_BODY = Buffer.alloc(0);
const NO_COOKIES: Readonly<Record<string, string>> = {};

function readBody(message: IncomingMessage): Promise<Buffer | null> {
  const { headers } = message;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    return Promise.resolve(NO_BODY);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
    });
    message.on('end', () => resolve(size <= LARGEST_BODY ? Buffer.concat(chunks) : null));
    message.on('error', reject);
  });
}

function readCookies(header: string | undefined): Readonly<Record<string, string>> {
  if (header === undefined) return NO_COOKIES;
  const cookies: Record<string, string> = Object.create(null);
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0) cookies[pair.slice(0, at).trim()] = pair.slice(at + 1).trim();
  }
  return cookies;
}

/**
 * Reads a request of node's server.
 * @param message the request
 * @returns the request as the sandbox knows it, or null if its body is too large
 */
export async function readRequest(message: IncomingMessage): Promise<Incoming | null> {
  const body = await readBody(message);
  if (body === null) return null;
  const { method = 'GET', headers } = message;
  // A proxy may be given the whole address in the request line.
  const target = (message.url ?? '/').replace(/^https?:\/\/[^/?#]*/i, '') || '/';
  const mark = target.indexOf('?');
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  return {
    method,
    target,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers: headers as Incoming['headers'],
    cookies: readCookies(headers.cookie),
    body,
    origin: `${scheme}://${headers.host ?? 'localhost'}`,
  };
}
