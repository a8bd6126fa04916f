import type { Incoming } from '../exchange.ts';
import type { Application } from './applications.ts';
import type { OAuthContext } from './oauth-context.ts';
import { OAuthError } from './oauth-error.ts';
import type { Form } from './request-form.ts';

/** Who calls the token endpoint. */
export interface ClientAuthentication {
  /** The client, proven by its secret; a public one needs none. @throws OAuthError `invalid_client` */
  client(): Application;
  /** The client, proven by its secret, be it public or not. @throws OAuthError `invalid_client` */
  clientWithSecret(): Application;
}

/** `+` is a blank, as in a form; what cannot be decoded stays as it is. */
function unquoted(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Id and secret of the header, null without one. The toolkit takes the scheme in this spelling only. */
function basicCredentials(incoming: Incoming): readonly [id: string, secret: string] | null {
  const encoded = /^Basic (.+)$/.exec(incoming.headers['authorization'] ?? '')?.[1];
  if (!encoded) return null;
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0) return ['', ''];
  return [unquoted(decoded.slice(0, colon)), unquoted(decoded.slice(colon + 1))];
}

/**
 * Finds out which client a request comes from, by its Basic header or by its form.
 * @param context of the server
 * @param incoming the request
 * @param form its body
 * @returns two ways to ask
 */
export function clientAuthentication(context: OAuthContext, incoming: Incoming, form: Form): ClientAuthentication {
  const { applications, faults } = context;
  const basic = basicCredentials(incoming);
  const formId = form.get('client_id') ?? '';
  const formSecret = form.get('client_secret') ?? '';

  function proven(id: string, secret: string): Application | null {
    const application = applications.byClientId(id);
    if (!application) return null;
    if (secret === '' ? faults.missingSecretAccepted : faults.wrongSecretAccepted) return application;
    return application.details.clientSecret.matches(secret) ? application : null;
  }

  function clientWithSecret(): Application {
    const client = (basic && proven(...basic)) ?? proven(formId, formSecret);
    if (!client) throw new OAuthError('invalid_client', null, 401);
    return client;
  }

  return {
    clientWithSecret,
    client() {
      const secretSent = basic !== null || (formId !== '' && formSecret !== '');
      const known = applications.byClientId(formId);
      return !secretSent && known?.details.clientType === 'public' ? known : clientWithSecret();
    },
  };
}
