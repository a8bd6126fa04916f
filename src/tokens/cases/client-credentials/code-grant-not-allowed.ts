import { clientCredentials } from '../../grants/client-credentials.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** An application that is registered for codes is refused. */
export const codeGrantNotAllowed: GrantCase = {
  grant: 'client_credentials',
  name: 'grant not allowed for the authorization-code application',
  source: 'RFC 6749, section 5.2',
  needs: ['codeClient'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('codeClient');
    const exchange = await clientCredentials(context.http, context.authUrl, client);
    return [
      {
        exchange,
        promise: refusalPromise('an application of another grant', ['unauthorized_client', 'invalid_client']),
      },
    ];
  },
};
