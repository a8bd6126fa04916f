import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A code is refused to who does not know the secret of the application. */
export const wrongSecret: GrantCase = {
  grant: 'authorization_code',
  name: 'wrong secret',
  source: 'RFC 6749, section 3.2.1',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const { exchange } = await codeToken(context, own, {
      client: { ...(await context.client('codeClient')), clientSecret: wrongValues.secret },
    });
    return [own.step, { exchange, promise: refusalPromise('a wrong secret', ['invalid_client']) }];
  },
};
