import type { ClientAuthentication } from '../client-authentication.ts';
import type { OAuthContext } from '../oauth-context.ts';
import type { Form } from '../request-form.ts';
import type { AccessToken, RefreshToken } from '../tokens.ts';

/** What a grant gives. */
export interface Granted {
  readonly access: AccessToken;
  /** None for client credentials. */
  readonly refresh: RefreshToken | null;
}

/**
 * One way to a token.
 * @throws OAuthError when it is refused
 */
export type Grant = (context: OAuthContext, form: Form, caller: ClientAuthentication) => Granted;
