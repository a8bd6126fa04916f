import type { HttpClient } from '../../http/http-client.ts';
import type { Secrets } from '../../http/redact-secrets.ts';

const fields = /"(access|refresh)_token"\s*:\s*"([^"\\]+)"/g;

/**
 * The client of the run for the cases of grants: every token that an answer holds is made known before anybody sees the
 * answer, be it one that was asked for or one that should not have been given.
 */
export function notingClient(client: HttpClient, secrets: Secrets): HttpClient {
  return {
    ...client,
    async send(request, options) {
      const exchange = await client.send(request, options);
      for (const [, kind, token = ''] of exchange.response.body.matchAll(fields))
        secrets.add(token, kind === 'access' ? 'token of a case' : 'refresh token of a case');
      return exchange;
    },
  };
}
