import { passwordForm } from '../../grants/password-form.ts';
import { givenToken } from '../../trial/given-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** The token endpoint gives a token for user name and password. */
export const formToken: GrantCase = {
  grant: 'password',
  name: 'token endpoint: a token is given',
  source: 'RFC 6749, section 4.3',
  needs: ['passwordClient', 'account'],
  profile: 'smoke',
  async send(context) {
    const client = await context.client('passwordClient');
    const exchange = await passwordForm(context.http, context.authUrl, client, await context.account());
    givenToken(exchange, 'password', 'RETAIN_PASSWORD_CLIENT_ID and RETAIN_PASSWORD_CLIENT_SECRET');
    return [{ exchange, promise: tokenPromise('password') }];
  },
};
