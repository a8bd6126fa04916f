import { SuiteError, TOKEN_REFUSED } from '../../errors.ts';
import type { Run } from '../run.ts';

/**
 * Why the account of the settings need not try to log in: the password grant refused it. It would be locked by a wrong
 * password that is sent again and again.
 * @param run the run
 * @returns one sentence, `null` where nothing speaks against the account
 */
export async function refusedAccount(run: Run): Promise<string | null> {
  try {
    await run.tokens.token('administrator');
    return null;
  } catch (cause) {
    if (!(cause instanceof SuiteError)) throw cause;
    // An endpoint that is not there says nothing of the account.
    return cause.code === TOKEN_REFUSED && cause.message.includes('invalid_grant') ? cause.message : null;
  }
}
