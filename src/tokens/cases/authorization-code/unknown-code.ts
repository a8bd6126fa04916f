import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** A code that nobody gave is worth nothing. */
export const unknownCode: GrantCase = {
  grant: 'authorization_code',
  name: 'unknown code',
  source: 'RFC 6749, section 5.2',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const { exchange } = await codeToken(context, own, { code: wrongValues.code });
    return [own.step, { exchange, promise: refusalPromise('a code that nobody gave', ['invalid_grant']) }];
  },
};
