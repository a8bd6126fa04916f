import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small loyalty service for the collection of `sample-documents.ts`, strict both ways. */
export interface LoyaltyDouble {
  readonly url: string;
  /** Requests in order, as `METHOD path`. */
  readonly seen: readonly string[];
  /** What no request of the collection should have sent. */
  readonly complaints: readonly string[];
  stop(): Promise<void>;
}

/** What the double gives and takes; marker texts that must not be found in any output. */
export const marker = { id: 'marker-client-id', secret: 'MARKER-SECRET-4711', token: 'MARKERTOKEN0815MARKERTOKEN0815' };

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly type?: string;
}

interface State {
  readonly members: Map<string, string>;
  readonly rewards: Map<string, string>;
  readonly complaints: string[];
}

/**
 * Starts the double on a free port.
 * @param broken an answer that stands in for the right one, by `METHOD path`
 */
export async function loyaltyDouble(broken: Readonly<Record<string, Answer>> = {}): Promise<LoyaltyDouble> {
  const seen: string[] = [];
  const state: State = { members: new Map(), rewards: new Map(), complaints: [] };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const call = `${request.method} ${path}`;
    const text = await bodyOf(request);
    seen.push(call);
    const right = answer(request, path, text, state);
    const { status, body, type } = broken[call] ?? right;
    const written = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { 'content-type': type ?? 'application/json' }).end(written);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    complaints: state.complaints,
    stop: () =>
      new Promise((ended) => {
        server.close(() => ended());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(request: IncomingMessage, path: string, text: string, state: State): Answer {
  if (path === '/backend/o/token/') return token(request, text);
  if (request.headers.authorization !== `Bearer ${marker.token}`) return { status: 401, body: { detail: 'no token' } };
  const body = parsed(text);
  if (body === null) return { status: 400, body: { detail: 'JSON parse error' } };
  if (text.includes('{{') || path.includes('{{')) state.complaints.push(`not filled in: ${path} ${text}`);
  if (path.startsWith('/api/v1/member/')) return member(request.method ?? '', path, body, state);
  return reward(path, body, state);
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function token(request: IncomingMessage, text: string): Answer {
  const basic = `Basic ${Buffer.from(`${marker.id}:${marker.secret}`).toString('base64')}`;
  if (request.headers.authorization !== basic || text !== 'grant_type=client_credentials') {
    return { status: 401, body: { error: 'invalid_client' } };
  }
  return { status: 200, body: { access_token: marker.token, token_type: 'Bearer', expires_in: 36000, scope: 'read' } };
}

function member(method: string, path: string, body: Record<string, unknown>, state: State): Answer {
  const id = path.split('/')[4] ?? '';
  if (method === 'POST') {
    const email = String(body['emailAddress']);
    const phone = String(body['phoneNumber']);
    const taken = [...state.members.values()].some((one) => one.includes(email) || one.includes(phone));
    if (taken || !/^\d{12,16}$/.test(phone)) return { status: 400, body: { errors: { emailAddress: ['taken'] } } };
    const profileId = `p${state.members.size + 1}`;
    state.members.set(profileId, `${email} ${phone}`);
    return { status: 201, body: { data: { profileId } } };
  }
  if (id === '') return { status: 200, body: { data: [] } };
  const known = state.members.get(id);
  if (known === undefined) return { status: 404, body: { errors: {} } };
  if (method === 'PUT' && !known.startsWith(`${body['emailAddress']} `)) {
    state.complaints.push(`${body['emailAddress']} is not the address that was enrolled: ${known}`);
  }
  if (method === 'DELETE') state.members.delete(id);
  return { status: 200, body: { data: { profileId: id } } };
}

function reward(path: string, body: Record<string, unknown>, state: State): Answer {
  if (path.endsWith('/issue')) {
    if (!state.members.has(String(body['profileId']))) return { status: 400, body: { errors: { profileId: ['?'] } } };
    const code = `c${state.rewards.size + 1}`;
    state.rewards.set(code, 'Active');
    return { status: 201, body: { data: { code, number: 7 } } };
  }
  const code = String(body['code']);
  if (path.endsWith('/redeem') && body['number'] !== 7) state.complaints.push(`number is ${body['number']}`);
  if (state.rewards.get(code) !== 'Active') return { status: 400, body: { errors: { code: ['not active'] } } };
  state.rewards.set(code, path.endsWith('/redeem') ? 'Redeemed' : 'Cancelled');
  return { status: 201, body: { data: { code } } };
}
