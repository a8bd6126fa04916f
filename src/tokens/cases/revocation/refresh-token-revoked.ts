import { refreshToken } from '../../grants/refresh-token.ts';
import { revocationRequest } from '../../revocation-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownPair } from '../../trial/own-pair.ts';
import { readWithToken } from '../../trial/read-with-token.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { sendWithToken } from '../../trial/send-with-token.ts';

/** A revoked refresh token is refused, and its access token is dead with it. */
export const refreshTokenRevoked: GrantCase = {
  grant: 'revocation',
  name: 'refresh token',
  source: 'RFC 7009, section 2.1',
  needs: ['pair'],
  profile: 'gate',
  async send(context) {
    const { step, client, pair } = await ownPair(context);
    if (pair === null) return [step];
    const read = await readWithToken(context, pair.accessToken);
    const revoked = await revocationRequest(context.http, context.authUrl, client, pair.refreshToken);
    const called = await sendWithToken(context, read, pair.accessToken);
    const refreshed = await refreshToken(context.http, context.authUrl, client, pair.refreshToken);
    const killedBy = `POST ${new URL(revoked.request.url).pathname}`;
    return [
      step,
      { exchange: revoked, promise: { kind: 'revocation' } },
      { exchange: called, promise: { kind: 'dead token', because: 'revoked with its refresh token', killedBy } },
      { exchange: refreshed, promise: refusalPromise('a revoked refresh token', ['invalid_grant']) },
    ];
  },
};
