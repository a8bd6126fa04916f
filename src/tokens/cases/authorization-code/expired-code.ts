import { codeToken } from '../../trial/code-token.ts';
import type { GrantCase } from '../../trial/grant-case.ts';
import { ownCode } from '../../trial/own-code.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** Milliseconds after which a code of Django OAuth Toolkit is dead: it lives 60 seconds. */
const codeLife = 61_000;

/** A code lives a minute. */
export const expiredCode: GrantCase = {
  grant: 'authorization_code',
  name: 'expired code',
  source: 'RFC 6749, section 4.1.2',
  needs: ['codeClient', 'account'],
  profile: 'nightly',
  async send(context) {
    const own = await ownCode(context);
    await context.wait(codeLife);
    const { exchange } = await codeToken(context, own);
    return [own.step, { exchange, promise: refusalPromise('a code that has expired', ['invalid_grant']) }];
  },
};
