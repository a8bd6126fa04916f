import { type ClientAuth, ClientSecretBasic, ClientSecretPost, None } from 'oauth4webapi';
import type { Client } from '../settings/settings.ts';

/** How an application shows who it is: in a Basic header, in the form, or by its id alone (public applications). */
export type ClientAuthenticationMethod = 'basic' | 'body' | 'none';

/**
 * Puts an application's id and secret where the authorization server looks for them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
 */
export function clientAuthentication(client: Client, method: ClientAuthenticationMethod): ClientAuth {
  if (method === 'none') return None();
  return method === 'basic' ? ClientSecretBasic(client.clientSecret) : ClientSecretPost(client.clientSecret);
}
