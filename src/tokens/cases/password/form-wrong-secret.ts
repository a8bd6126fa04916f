import { passwordForm } from '../../grants/password-form.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** The token endpoint refuses a wrong secret, however right the password is. */
export const formWrongSecret: GrantCase = {
  grant: 'password',
  name: 'token endpoint: wrong secret',
  source: 'RFC 6749, section 5.2',
  needs: ['passwordClient', 'account'],
  profile: 'gate',
  async send(context) {
    const client = { ...(await context.client('passwordClient')), clientSecret: wrongValues.secret };
    const account = await context.account();
    const exchange = await passwordForm(context.http, context.authUrl, client, account);
    return [{ exchange, promise: refusalPromise('a wrong secret', ['invalid_client']) }];
  },
};
