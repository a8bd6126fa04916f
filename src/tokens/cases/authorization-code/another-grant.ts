import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** A code is refused to an application that is registered for another grant. */
export const anotherGrant: GrantCase = {
  grant: 'authorization_code',
  name: 'application of another grant',
  source: 'RFC 6749, section 5.2',
  needs: ['codeClient', 'account', 'serviceClient'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const { exchange } = await codeToken(context, own, { client: await context.client('serviceClient') });
    return [
      own.step,
      {
        exchange,
        promise: refusalPromise('an application of another grant', ['unauthorized_client', 'invalid_grant']),
      },
    ];
  },
};
