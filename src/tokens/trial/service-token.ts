import type { Client } from '../../settings/settings.ts';
import { clientCredentials } from '../grants/client-credentials.ts';
import type { Token } from '../token.ts';
import { givenToken } from './given-token.ts';
import type { GrantStep } from './grant-case.ts';
import type { GrantContext } from './grant-context.ts';
import { tokenPromise } from './token-promise.ts';

/** A token of an application that nobody else uses, so that it may be revoked. */
export interface ServiceToken {
  /** The answer that gave it, to be judged. */
  readonly step: GrantStep;
  readonly client: Client;
  /** `null` where none came. */
  readonly token: Token | null;
}

/** Gets a token of its own by client credentials. */
export async function serviceToken(context: GrantContext): Promise<ServiceToken> {
  const client = await context.client('serviceClient');
  const exchange = await clientCredentials(context.http, context.authUrl, client);
  const settings = 'RETAIN_SERVICE_CLIENT_ID and RETAIN_SERVICE_CLIENT_SECRET';
  const token = givenToken(exchange, 'client_credentials', settings);
  return { step: { exchange, promise: tokenPromise('client_credentials') }, client, token };
}
