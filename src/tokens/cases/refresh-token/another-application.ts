import { refreshToken } from '../../grants/refresh-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPair } from '../../trial/own-pair.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** A refresh token is refused to another application. */
export const anotherApplication: GrantCase = {
  grant: 'refresh_token',
  name: 'refresh token of another application',
  source: 'RFC 6749, section 6',
  needs: ['pair', 'second client'],
  profile: 'gate',
  async send(context) {
    const { step, pair } = await ownPair(context);
    if (pair === null) return [step];
    const { passwordClient, codeClient } = context.settings;
    const isCode = passwordClient !== null && codeClient !== null;
    const other = await context.client(isCode ? 'codeClient' : 'serviceClient');
    const exchange = await refreshToken(context.http, context.authUrl, other, pair.refreshToken);
    const errors = ['invalid_grant', 'unauthorized_client'];
    return [step, { exchange, promise: refusalPromise('a refresh token of another application', errors) }];
  },
};
