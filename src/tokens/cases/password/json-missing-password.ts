import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** The JSON endpoint refuses a request without a password. */
export const jsonMissingPassword: GrantCase = {
  grant: 'password',
  name: 'JSON endpoint: missing password',
  source: 'integration notes: password grant',
  needs: ['account'],
  profile: 'gate',
  async send(context) {
    const account = await context.account();
    const body = { grant_type: 'password', username: account.username };
    const url = context.settings.passwordTokenUrl ?? '';
    const exchange = await rawRequest(context, url, { contentType: 'application/json', body: JSON.stringify(body) });
    return [
      {
        exchange,
        promise: refusalPromise('a request without a password', ['invalid_request', 'invalid_grant'], {
          endpoint: 'own',
        }),
      },
    ];
  },
};
