import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, type Call, refusal } from './answer.ts';
import { authors } from './authors.ts';
import { books } from './books.ts';
import { type Complaint, checkValue } from './check-value.ts';
import { document, prefix, type Route, routes } from './document.ts';
import type { SecondFault } from './faults.ts';
import { loans, members } from './members.ts';
import { type Library, shelves } from './shelves.ts';
import { type Tokens, tokens } from './tokens.ts';

/** The second target while it listens. */
export interface SecondTarget {
  /** Origin under which it answers. */
  readonly address: string;
  close(): Promise<void>;
}

/** What one server holds. */
interface Service {
  readonly library: Library;
  readonly authorization: Tokens;
  readonly fault: SecondFault | null;
}

/**
 * Starts a service that shares nothing with the loyalty system but the addresses of its authorization server: OpenAPI
 * 3.1, snake_case, whole numbers as ids, bare lists beside pages, errors by field.
 * @param fault a defect to have
 * @returns the listening service, on a free loopback port
 */
export async function startSecondTarget(fault: SecondFault | null = null): Promise<SecondTarget> {
  const held = shelves(fault);
  const library = { ...authors(held), ...books(held), ...members(held), ...loans(held) };
  const service: Service = { library, authorization: tokens(), fault };
  const server = createServer((incoming, outgoing) => {
    readCall(incoming)
      .then((call) => answer(service, call))
      .catch(() => refusal(500, 'Internal error.'))
      .then(({ status, headers, body }) => {
        const text = body === undefined ? '' : JSON.stringify(body);
        const type: Readonly<Record<string, string>> = body === undefined ? {} : { 'content-type': 'application/json' };
        outgoing.writeHead(status, { ...type, ...headers }).end(incoming.method === 'HEAD' ? '' : text);
      }, outgoing.destroy.bind(outgoing));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readCall(incoming: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const origin = `http://${incoming.headers.host ?? 'localhost'}`;
  const { pathname, searchParams } = new URL(incoming.url ?? '/', origin);
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value].flat()[0]]),
  );
  const text = Buffer.concat(chunks).toString('utf8');
  return { method: incoming.method ?? 'GET', path: pathname, query: searchParams, headers, text, origin };
}

function answer(service: Service, call: Call): Answer {
  if (call.path === '/library/openapi.json') return { status: 200, headers: {}, body: document };
  return service.authorization.answer(call) ?? answerLibrary(service, call);
}

/** Path, token, method, media types, values: in this order, as in Django REST framework. */
function answerLibrary(service: Service, call: Call): Answer {
  const segments = call.path.startsWith(`${prefix}/`) ? call.path.slice(prefix.length + 1).split('/') : [];
  const here = routes.filter((route) => matches(route, segments));
  if (here.length === 0) return refusal(404, 'Not found.');
  const route = here.find(({ method }) => method === call.method);
  const open = route?.open === true || (service.fault === 'token-ignored' && route?.id === 'GET /genres');
  if (!open && !service.authorization.permits(call.headers['authorization'])) {
    const given = call.headers['authorization'] === undefined ? '' : ', error="invalid_token"';
    return refusal(401, 'A valid token is needed.', { 'www-authenticate': `Bearer realm="library"${given}` });
  }
  if (route === undefined) {
    const allow = here.map(({ method }) => method).join(', ');
    return refusal(405, `Method "${call.method}" not allowed.`, { allow });
  }
  if (!/\*\/\*|application\/(\*|json)/.test(call.headers['accept'] ?? '*/*'))
    return refusal(406, 'Only JSON is written.');
  return perform(service, route, segments, call);
}

function perform(service: Service, route: Route, segments: readonly string[], call: Call): Answer {
  const path = Object.fromEntries(
    route.segments.flatMap((name, index) =>
      name.startsWith('{') ? [[name.slice(1, -1), Number(segments[index])]] : [],
    ),
  );
  const query = readQuery(route, call.query);
  if ('complaint' in query) return { status: 400, headers: {}, body: query.complaint };
  const handle = service.library[route.id];
  if (handle === undefined) throw new Error(`${route.id} is not written.`);
  const ready = { path, query: query.values, address: `${call.origin}${call.path}` };
  if (route.body === null) return handle({ ...ready, body: {} });
  if (!/^application\/json\b/i.test(call.headers['content-type'] ?? '')) return refusal(415, 'Only JSON is read.');
  const body = readJson(call.text);
  if (body === undefined) return refusal(400, 'JSON parse error.');
  const complaint = tolerated(service, route, checkValue(body, route.body));
  if (complaint === null) return handle({ ...ready, body: body as Readonly<Record<string, unknown>> });
  return { status: 400, headers: {}, body: Array.isArray(complaint) ? { non_field_errors: complaint } : complaint };
}

/** The planted defect that takes an author without a name. */
function tolerated({ fault }: Service, route: Route, complaint: Complaint): Complaint {
  if (fault !== 'missing-required-accepted' || route.id !== 'POST /authors') return complaint;
  const names = Object.keys(complaint ?? {});
  return names.length === 1 && JSON.stringify(complaint) === '{"name":["This field is required."]}' ? null : complaint;
}

function matches({ segments, parameters }: Route, given: readonly string[]): boolean {
  if (segments.length !== given.length) return false;
  return segments.every((segment, index) => {
    const parameter = parameters.find(({ name }) => segment === `{${name}}`);
    return parameter === undefined ? segment === given[index] : /^[1-9]\d{0,14}$/.test(given[index] ?? '');
  });
}

type ReadQuery = { readonly values: Readonly<Record<string, unknown>> } | { readonly complaint: Complaint };

/** Unknown parameters are ignored. */
function readQuery(route: Route, given: URLSearchParams): ReadQuery {
  const values: Record<string, unknown> = {};
  for (const { name, schema } of route.parameters.filter((parameter) => parameter.in === 'query')) {
    const text = given.get(name);
    if (text === null) continue;
    const value = schema['type'] === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text;
    const complaint = checkValue(value, schema);
    if (complaint !== null) return { complaint: { [name]: complaint } };
    values[name] = value;
  }
  return { values };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
