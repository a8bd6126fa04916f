import { basic } from '../../trial/basic.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenEndpoint } from '../../trial/token-endpoint.ts';

/** The token endpoint reads forms: JSON, however right, gives no token. */
export const jsonBody: GrantCase = {
  grant: 'token endpoint',
  name: 'JSON body',
  source: 'RFC 6749, section 4.4.2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const authorization = basic(await context.client('serviceClient'));
    const body = JSON.stringify({ grant_type: 'client_credentials' });
    const exchange = await rawRequest(context, tokenEndpoint(context), {
      authorization,
      contentType: 'application/json',
      body,
    });
    return [
      {
        exchange,
        promise: refusalPromise('a JSON body', ['unsupported_grant_type', 'invalid_request'], { statuses: [415] }),
      },
    ];
  },
};
