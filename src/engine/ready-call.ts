import { SuiteError } from '../errors.ts';
import { curlCommand } from '../http/curl-command.ts';
import type { HttpRequest } from '../http/exchange.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Settings } from '../settings/settings.ts';
import { fetchDocument } from '../spec/fetch-document.ts';
import { readDocument } from '../spec/read-document.ts';
import { plainReads } from './plain-reads.ts';
import { tokenCommand } from './token-command.ts';

/**
 * A call to the target that runs in a shell as it stands: the read of the first document that needs a token and nothing
 * else, and has the fewest filters.
 * @param settings of the target
 * @param baseUrl origin of the services
 * @param http fetches the documents
 * @param identity who calls
 * @param authorization the header of that identity, `null` for none; it is written where it is no secret
 * @returns a curl line without any secret
 * @throws SuiteError `DOCUMENT_UNREADABLE`, `DATA_UNAVAILABLE`
 */
export async function readyCall(
  settings: Settings,
  baseUrl: string,
  http: HttpClient,
  identity: string,
  authorization: string | null,
): Promise<string> {
  const { url, method, headers, body } = await firstRead(settings, baseUrl, http);
  const own = authorization === null ? headers : { ...headers, authorization };
  const command = tokenCommand({ settings, baseUrl }, identity);
  return curlCommand({ url, method, headers: own, body }, { tokenCommand: command });
}

async function firstRead(settings: Settings, baseUrl: string, http: HttpClient): Promise<HttpRequest> {
  let failure: SuiteError | null = null;
  for (const service of settings.services) {
    try {
      const fetched = await fetchDocument(service, settings, (request) => http.send(request));
      const { operations } = await readDocument(fetched, fetched.document);
      const plain = operations.toSorted((a, b) => a.parameters.length - b.parameters.length);
      const [read] = plainReads(plain, baseUrl);
      if (read !== undefined) return read;
    } catch (cause) {
      if (!(cause instanceof SuiteError)) throw cause;
      failure ??= cause;
    }
  }
  throw failure ?? new SuiteError('DATA_UNAVAILABLE', 'No document has a read that needs a token and nothing else.');
}
