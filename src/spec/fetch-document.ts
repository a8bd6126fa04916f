import { DOCUMENT_UNREADABLE, SETTING_MISSING, SuiteError, TARGET_UNREACHABLE } from '../errors.ts';
import type { Exchange, HttpRequest } from '../http/exchange.ts';
import type { Settings } from '../settings/settings.ts';
import { pageDocumentAddresses } from './page-document-addresses.ts';
import { parseDocument } from './parse-document.ts';

/** A document as it came. */
export interface FetchedDocument {
  readonly service: string;
  /** Where it was found. */
  readonly address: string;
  /** The body of the answer. */
  readonly text: string;
  /** The body parsed, JSON or YAML. */
  readonly document: unknown;
}

/** Sends one request; redirects are answers like any other. */
export type Send = (request: HttpRequest) => Promise<Exchange>;

/** One search: whom to ask, and what was found out so far. */
interface Search {
  readonly service: string;
  readonly origin: string;
  readonly send: Send;
  /** Why each address that was tried has no document. */
  readonly failures: Map<string, string>;
  /** Pages that came instead of documents. */
  readonly pages: { readonly html: string; readonly address: string }[];
}

/** drf-yasg refuses `application/json` for a type of its own, so every type is named, and anything else may come too. */
const documentTypes =
  'application/openapi+json, application/json, application/yaml, application/openapi+yaml, */*;q=0.5';

/** The page itself is asked for, not another form of a document that was broken in the first. */
const pageTypes = 'text/html, */*;q=0.5';

const mostRedirects = 3;

/** Pages that may show a document, where none of the usual addresses has one. */
const pagePaths = ['/api/v1/{service}/swagger/', '/api/v1/{service}/'];

/**
 * Fetches the live document of a service: the paths of `RETAIN_DOCUMENT_PATHS` in order, first readable one wins; as a
 * last resort what the Swagger page itself names. Only the target's own origin is asked.
 *
 * @throws SuiteError `DOCUMENT_UNREADABLE` with every address that was tried and why it failed
 */
export async function fetchDocument(
  service: string,
  settings: Pick<Settings, 'baseUrl' | 'documentPaths'>,
  send: Send,
): Promise<FetchedDocument> {
  const { baseUrl, documentPaths } = settings;
  if (baseUrl === null) throw new SuiteError(SETTING_MISSING, 'RETAIN_BASE_URL is needed to fetch documents.');
  const search: Search = { service, origin: new URL(baseUrl).origin, send, failures: new Map(), pages: [] };
  const absolute = (path: string): string =>
    new URL(path.replaceAll('{service}', encodeURIComponent(service)), baseUrl).href;
  try {
    const found =
      (await firstReadable(search, documentPaths.map(absolute))) ??
      (await firstReadable(search, pagePaths.map(absolute), pageTypes)) ??
      (await firstReadable(search, namedByPages(search)));
    if (found !== null) return found;
  } catch (error) {
    // Nobody is there: further addresses of the same origin would only cost their time-outs.
    if (!(error instanceof SuiteError) || error.code !== TARGET_UNREACHABLE) throw error;
    throw unreadable(search, error.message.replace(/[.\s]+$/, ''), error);
  }
  throw unreadable(search, reasonsOf(search).join('; '));
}

async function firstReadable(
  search: Search,
  addresses: readonly string[],
  accept = documentTypes,
): Promise<FetchedDocument | null> {
  for (const address of addresses) {
    if (search.failures.has(address)) continue;
    const found = await documentAt(search, address, accept);
    if (found !== null) return found;
  }
  return null;
}

function namedByPages({ pages }: Search): readonly string[] {
  return pages.flatMap(({ html, address }) => pageDocumentAddresses(html, address));
}

/** The document at one address; `null`, and a note why, where there is none. */
async function documentAt(search: Search, address: string, accept: string): Promise<FetchedDocument | null> {
  const { service, failures, pages } = search;
  if (new URL(address).origin !== search.origin) {
    failures.set(address, 'is on another host');
    return null;
  }
  const answer = await followed(search, address, accept, mostRedirects);
  if (typeof answer === 'string') {
    failures.set(address, answer);
    return null;
  }
  const { status, body } = answer.response;
  if (status !== 200) {
    failures.set(address, status === 401 || status === 403 ? `answers ${status} without a token` : `answers ${status}`);
    return null;
  }
  const parsed = parseDocument(body);
  if ('document' in parsed) return { service, address: answer.request.url, text: body, document: parsed.document };
  failures.set(address, parsed.reason);
  if (/^\s*</.test(body)) pages.push({ html: body, address: answer.request.url });
  return null;
}

/** The last answer of a chain of redirects that stays on the target's origin, or in words where it leads. */
async function followed(
  { origin, send }: Pick<Search, 'origin' | 'send'>,
  address: string,
  accept: string,
  left: number,
): Promise<Exchange | string> {
  const exchange = await send({ method: 'GET', url: address, headers: { accept }, body: null });
  const { status, headers } = exchange.response;
  const location = headers['location'];
  if (status < 300 || status > 399 || typeof location !== 'string' || !URL.canParse(location, address)) return exchange;
  const next = new URL(location, address);
  if (next.origin !== origin) return `redirects to another host (${next.host})`;
  if (left === 0) return `redirects more than ${mostRedirects} times`;
  return followed({ origin, send }, next.href, accept, left - 1);
}

/** Addresses with the same reason share one clause, in which the further ones are shown without their origin. */
function reasonsOf({ failures, origin }: Search): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const [address, reason] of failures) byReason.set(reason, [...(byReason.get(reason) ?? []), address]);
  return [...byReason].map(([reason, [first, ...others]]) => {
    const same = others.map((address) => address.replace(origin, '')).join(', ');
    return `${first} ${reason}${same === '' ? '' : ` (so does ${same})`}`;
  });
}

function unreadable({ service }: Search, reasons: string, cause?: unknown): SuiteError {
  const message = `The document of the service "${service}" cannot be read: ${reasons}; name its path in RETAIN_DOCUMENT_PATHS or leave "${service}" out of RETAIN_SERVICES.`;
  return new SuiteError(DOCUMENT_UNREADABLE, message, cause);
}
