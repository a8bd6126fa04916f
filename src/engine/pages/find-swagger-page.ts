import { parse } from 'node-html-parser';
import { SuiteError } from '../../errors.ts';
import type { Exchange, HttpRequest } from '../../http/exchange.ts';
import { pageDocumentAddresses } from '../../spec/page-document-addresses.ts';

/** The Swagger page of a service. */
export interface SwaggerPage {
  readonly address: string;
  /** Where "Authorize" comes back to; `null` where the page does not say so. */
  readonly redirectUri: string | null;
}

const MOST_REDIRECTS = 3;

/**
 * Finds the Swagger page of a service: where its document was found, or at the addresses of the integration notes.
 * @param service name of the service
 * @param documentAddress where its document was found; `null` where it is not known
 * @param baseUrl origin of the services; no other is asked
 * @param send sends a request, redirects are not followed
 * @returns the page
 * @throws SuiteError `PAGE_UNREADABLE` with what each address answered
 */
export async function findSwaggerPage(
  service: string,
  documentAddress: string | null,
  baseUrl: string,
  send: (request: HttpRequest) => Promise<Exchange>,
): Promise<SwaggerPage> {
  const failures: string[] = [];
  for (const address of pageAddresses(service, documentAddress, baseUrl)) {
    const found = await followed(address, send, MOST_REDIRECTS);
    const { status, body } = found.response;
    const isPage = status === 200 && /swagger-ui/i.test(body) && pageDocumentAddresses(body, address).length > 0;
    // A page that fails is shown to the browser, so that the failure is seen and reported as one.
    if (isPage || status >= 500)
      return { address: found.request.url, redirectUri: redirectUriOf(body, found.request.url) };
    failures.push(`${address} ${status === 200 ? 'shows no Swagger UI' : `answers ${status}`}`);
  }
  throw new SuiteError(
    'PAGE_UNREADABLE',
    `The Swagger page of the service "${service}" is not found: ${failures.join('; ')}.`,
  );
}

/** Addresses where the page may be, best first. */
export function pageAddresses(service: string, documentAddress: string | null, baseUrl: string): readonly string[] {
  const addresses: string[] = [];
  if (documentAddress !== null) {
    const own = new URL(documentAddress);
    // drf-yasg serves page and document at one address and tells them apart by this.
    const isPage = own.searchParams.has('format');
    own.search = '';
    addresses.push(...(isPage ? [own.href] : [new URL('swagger/', own).href]));
  }
  for (const path of [`/api/v1/${service}/swagger/`, `/api/v1/${service}/`])
    addresses.push(new URL(path, baseUrl).href);
  const { origin } = new URL(baseUrl);
  return [...new Set(addresses)].filter((address) => new URL(address).origin === origin);
}

async function followed(
  address: string,
  send: (request: HttpRequest) => Promise<Exchange>,
  left: number,
): Promise<Exchange> {
  const exchange = await send({ method: 'GET', url: address, headers: { accept: 'text/html' }, body: null });
  const { status, headers } = exchange.response;
  const location = [headers['location'] ?? []].flat()[0];
  if (status < 300 || status > 399 || location === undefined || left === 0) return exchange;
  const next = URL.canParse(location, address) ? new URL(location, address) : null;
  return next === null || next.origin !== new URL(address).origin ? exchange : followed(next.href, send, left - 1);
}

/** drf-yasg hides the address in a link of the page. */
function redirectUriOf(html: string, address: string): string | null {
  const href = parse(html).querySelector('#oauth2-redirect-url')?.getAttribute('href') ?? '';
  return href !== '' && URL.canParse(href, address) ? new URL(href, address).href : null;
}
