import type { Exchange } from '../../http/exchange.ts';
import type { HttpClient } from '../../http/http-client.ts';
import type { Secrets } from '../../http/redact-secrets.ts';
import type { Account, Client } from '../../settings/settings.ts';
import { authorizationCode } from '../../tokens/grants/authorization-code.ts';
import { clientCredentials } from '../../tokens/grants/client-credentials.ts';
import { passwordForm } from '../../tokens/grants/password-form.ts';
import { tokenResponse } from '../../tokens/token-response.ts';
import type { PlannedApplication } from './planned-application.ts';

/** The form of the toolkit writes grants in a way of its own. */
const STANDARD_NAMES = {
  'authorization-code': 'authorization_code',
  'client-credentials': 'client_credentials',
  password: 'password',
} as const;

/** What proving an application takes. */
export interface Proof {
  readonly http: HttpClient;
  readonly secrets: Secrets;
  readonly authUrl: string;
  readonly account: Account;
  /** One that the application registered. */
  readonly redirectUri: string;
}

/**
 * Proves an application by a token of its grant.
 * @param application what was registered
 * @param client its id and secret
 * @param proof what else it takes
 * @throws SuiteError `TOKEN_REFUSED` where no token comes, `TARGET_UNREACHABLE`
 */
export async function proveApplication(application: PlannedApplication, client: Client, proof: Proof): Promise<void> {
  const exchange = await ask(application, client, proof);
  const token = tokenResponse(exchange, STANDARD_NAMES[application.grant], `the application "${application.name}"`);
  proof.secrets.add(token.accessToken, `token of ${application.name}`);
}

function ask({ grant }: PlannedApplication, client: Client, proof: Proof): Promise<Exchange> {
  const { http, secrets, authUrl, account, redirectUri } = proof;
  switch (grant) {
    case 'authorization-code':
      return authorizationCode(http, secrets, { authUrl, client, account, redirectUri, scope: null });
    case 'client-credentials':
      return clientCredentials(http, authUrl, client);
    case 'password':
      return passwordForm(http, authUrl, client, account);
  }
}
