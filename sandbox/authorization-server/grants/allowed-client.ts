import type { Application } from '../applications.ts';
import type { OAuthContext } from '../oauth-context.ts';
import { OAuthError } from '../oauth-error.ts';

/**
 * One application, one grant: the one that it was registered for.
 * @param context for its faults
 * @param client the application
 * @param registered the registered grants that allow this request
 * @returns the application
 * @throws OAuthError `unauthorized_client`
 */
export function allowedClient(context: OAuthContext, client: Application, registered: readonly string[]): Application {
  if (!context.faults.grantNotChecked && !registered.includes(client.details.grant)) {
    throw new OAuthError('unauthorized_client');
  }
  return client;
}
