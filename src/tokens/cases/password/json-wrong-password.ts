import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** The JSON endpoint refuses a wrong password. */
export const jsonWrongPassword: GrantCase = {
  grant: 'password',
  name: 'JSON endpoint: wrong password',
  source: 'integration notes: password grant',
  needs: ['account'],
  profile: 'gate',
  async send(context) {
    const account = await context.account();
    const body = { grant_type: 'password', username: account.username, password: wrongValues.password };
    const url = context.settings.passwordTokenUrl ?? '';
    const exchange = await rawRequest(context, url, { contentType: 'application/json', body: JSON.stringify(body) });
    return [{ exchange, promise: refusalPromise('a wrong password', ['invalid_grant'], { endpoint: 'own' }) }];
  },
};
