import { passwordForm } from '../../grants/password-form.ts';
import { givenToken } from '../../trial/given-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** Who asks for one scope gets that one only. */
export const formScopeRead: GrantCase = {
  grant: 'password',
  name: 'token endpoint: scope read',
  source: 'RFC 6749, section 3.3',
  needs: ['passwordClient', 'account'],
  profile: 'gate',
  async send(context) {
    const client = await context.client('passwordClient');
    const account = await context.account();
    const exchange = await passwordForm(context.http, context.authUrl, client, account, { scope: 'read' });
    givenToken(exchange, 'password', 'RETAIN_PASSWORD_CLIENT_ID and RETAIN_PASSWORD_CLIENT_SECRET');
    return [{ exchange, promise: tokenPromise('password', { scope: ['read'] }) }];
  },
};
