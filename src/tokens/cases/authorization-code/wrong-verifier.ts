import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A code is refused to who does not know its verifier. */
export const wrongVerifier: GrantCase = {
  grant: 'authorization_code',
  name: 'wrong code verifier',
  source: 'RFC 7636, section 4.6',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const { exchange } = await codeToken(context, own, { codeVerifier: wrongValues.verifier });
    return [own.step, { exchange, promise: refusalPromise('a wrong code verifier', ['invalid_grant']) }];
  },
};
