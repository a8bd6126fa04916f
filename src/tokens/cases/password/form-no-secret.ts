import { passwordForm } from '../../grants/password-form.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** The token endpoint refuses an application that tells its id alone. */
export const formNoSecret: GrantCase = {
  grant: 'password',
  name: 'token endpoint: no secret',
  source: 'RFC 6749, section 3.2.1',
  needs: ['passwordClient', 'account'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('passwordClient');
    const account = await context.account();
    const exchange = await passwordForm(context.http, context.authUrl, client, account, { method: 'none' });
    return [{ exchange, promise: refusalPromise('an application without its secret', ['invalid_client']) }];
  },
};
