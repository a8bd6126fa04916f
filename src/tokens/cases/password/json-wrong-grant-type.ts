import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** The JSON endpoint refuses a grant that does not exist, whatever the password. */
export const jsonWrongGrantType: GrantCase = {
  grant: 'password',
  name: 'JSON endpoint: wrong grant_type',
  source: 'integration notes: password grant',
  needs: ['account'],
  profile: 'gate',
  async send(context) {
    const account = await context.account();
    const body = { ...account, grant_type: 'banana' };
    const url = context.settings.passwordTokenUrl ?? '';
    const exchange = await rawRequest(context, url, { contentType: 'application/json', body: JSON.stringify(body) });
    return [
      {
        exchange,
        promise: refusalPromise('an unsupported grant type', ['unsupported_grant_type'], { endpoint: 'own' }),
      },
    ];
  },
};
