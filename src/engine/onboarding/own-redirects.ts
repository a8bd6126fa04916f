import { SuiteError, TARGET_UNREACHABLE } from '../../errors.ts';
import type { Exchange, HttpRequest } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Settings } from '../../settings/settings.ts';
import { fetchDocument } from '../../spec/fetch-document.ts';
import { findSwaggerPage } from '../pages/find-swagger-page.ts';

/**
 * The redirect addresses that this target needs beside those of the notes: where the Swagger page of each service comes
 * back to, and the one of `RETAIN_REDIRECT_URI`.
 * @param settings with a base URL
 * @param http sends the requests
 * @returns addresses; a service without a page adds none
 * @throws SuiteError `TARGET_UNREACHABLE`
 */
export async function ownRedirects(settings: Settings, http: HttpClient): Promise<readonly string[]> {
  const found = await Promise.all(settings.services.map((service) => redirectOf(service, settings, http)));
  const addresses = [...found, settings.redirectUri];
  return addresses.flatMap((address) => (address === null ? [] : [address]));
}

async function redirectOf(service: string, settings: Settings, http: HttpClient): Promise<string | null> {
  const send = (request: HttpRequest): Promise<Exchange> => http.send(request);
  try {
    const address = await documentAddress(service, settings, send);
    return (await findSwaggerPage(service, address, settings.baseUrl ?? '', send)).redirectUri;
  } catch (cause) {
    if (cause instanceof SuiteError && cause.code !== TARGET_UNREACHABLE) return null;
    throw cause;
  }
}

/** Where the document of a service is; `null` where it has none that can be read. */
async function documentAddress(
  service: string,
  settings: Settings,
  send: (request: HttpRequest) => Promise<Exchange>,
): Promise<string | null> {
  try {
    return (await fetchDocument(service, settings, send)).address;
  } catch (cause) {
    if (!(cause instanceof SuiteError)) throw cause;
    if (cause.cause instanceof SuiteError) throw cause.cause;
    return null;
  }
}
