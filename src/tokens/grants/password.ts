import type { Exchange } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Account } from '../../settings/settings.ts';

/**
 * The password grant at the JSON endpoint of the integration notes, which knows no application.
 *
 * @param passwordTokenUrl full address of the endpoint
 * @returns the exchange, unjudged
 */
export function password(http: HttpClient, passwordTokenUrl: string, account: Account): Promise<Exchange> {
  const { username, password: secret } = account;
  return http.send(
    {
      method: 'POST',
      url: passwordTokenUrl,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: 'password', username, password: secret }),
    },
    { repeatable: true },
  );
}
