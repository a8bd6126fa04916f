import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { tokenPromise } from '../../trial/token-promise.ts';

/** A code serves once. */
export const codeUsedTwice: GrantCase = {
  grant: 'authorization_code',
  name: 'code used twice',
  source: 'RFC 6749, section 4.1.2',
  needs: ['codeClient', 'account'],
  profile: 'gate',
  async send(context) {
    const own = await ownCode(context);
    const first = await codeToken(context, own);
    const second = await codeToken(context, own);
    return [
      own.step,
      { exchange: first.exchange, promise: tokenPromise('authorization_code') },
      { exchange: second.exchange, promise: refusalPromise('a code that was used before', ['invalid_grant']) },
    ];
  },
};
