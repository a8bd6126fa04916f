import { revocationRequest } from '../../revocation-request.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { readWithToken } from '../../trial/read-with-token.ts';
import { sendWithToken } from '../../trial/send-with-token.ts';
import { serviceToken } from '../../trial/service-token.ts';

/** A revoked access token is dead. */
export const accessToken: GrantCase = {
  grant: 'revocation',
  name: 'access token',
  source: 'RFC 7009, section 2',
  needs: ['serviceClient'],
  profile: 'gate',
  async send(context) {
    const { step, client, token } = await serviceToken(context);
    if (token === null) return [step];
    const read = await readWithToken(context, token.accessToken);
    const revoked = await revocationRequest(context.http, context.authUrl, client, token.accessToken);
    const exchange = await sendWithToken(context, read, token.accessToken);
    const killedBy = `POST ${new URL(revoked.request.url).pathname}`;
    return [
      step,
      { exchange: revoked, promise: { kind: 'revocation' } },
      { exchange, promise: { kind: 'dead token', because: 'revoked', killedBy } },
    ];
  },
};
