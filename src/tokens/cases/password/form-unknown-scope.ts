import { passwordForm } from '../../grants/password-form.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** The token endpoint refuses a scope that does not exist. */
export const formUnknownScope: GrantCase = {
  grant: 'password',
  name: 'token endpoint: unknown scope',
  source: 'RFC 6749, section 5.2',
  needs: ['passwordClient', 'account'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('passwordClient');
    const account = await context.account();
    const exchange = await passwordForm(context.http, context.authUrl, client, account, { scope: wrongValues.scope });
    return [{ exchange, promise: refusalPromise('a scope that does not exist', ['invalid_scope']) }];
  },
};
