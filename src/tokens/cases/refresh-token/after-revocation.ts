import { refreshToken } from '../../grants/refresh-token.ts';
import { revocationRequest } from '../../revocation-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPair } from '../../trial/own-pair.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** A refresh after its access token was revoked gives a token or is refused; toolkits before 2.4.0 fail. */
export const afterRevocation: GrantCase = {
  grant: 'refresh_token',
  name: 'after its access token was revoked',
  source: 'RFC 7009, section 2.1',
  needs: ['pair'],
  profile: 'gate',
  async send(context) {
    const { step, client, pair } = await ownPair(context);
    if (pair === null) return [step];
    const revoked = await revocationRequest(context.http, context.authUrl, client, pair.accessToken);
    const exchange = await refreshToken(context.http, context.authUrl, client, pair.refreshToken);
    const { scope, refreshToken: replaces } = pair;
    const promise = { scope, replaces, mayRefuse: ['invalid_grant'], toolkitFails: '2.4.0' };
    return [
      step,
      { exchange: revoked, promise: { kind: 'revocation' } },
      { exchange, promise: tokenPromise('refresh_token', promise) },
    ];
  },
};
