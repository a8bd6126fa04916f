import { password } from '../../grants/password.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** The JSON endpoint of the notes gives a token and tells who it is for. */
export const jsonToken: GrantCase = {
  grant: 'password',
  name: 'JSON endpoint: a token is given',
  source: 'integration notes: password grant',
  needs: ['account'],
  profile: 'smoke',
  async send(context) {
    const account = await context.account();
    const exchange = await password(context.http, context.settings.passwordTokenUrl ?? '', account);
    return [{ exchange, promise: tokenPromise('password', { user: account.username }) }];
  },
};
