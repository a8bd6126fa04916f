import { passwordForm } from '../../grants/password-form.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** The token endpoint refuses a wrong password. */
export const formWrongPassword: GrantCase = {
  grant: 'password',
  name: 'token endpoint: wrong password',
  source: 'RFC 6749, section 5.2',
  needs: ['passwordClient', 'account'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('passwordClient');
    const account = { ...(await context.account()), password: wrongValues.password };
    const exchange = await passwordForm(context.http, context.authUrl, client, account);
    return [{ exchange, promise: refusalPromise('a wrong password', ['invalid_grant']) }];
  },
};
