import type { Finding } from '../check/finding.ts';
import { findingId } from '../check/finding-id.ts';
import { SuiteError } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import type { Token } from '../tokens/token.ts';
import type { AspectResult } from './aspect-result.ts';
import type { Run } from './run.ts';
import { tokenCommand } from './token-command.ts';

/** The identity whose token a grant gives. */
const IDENTITIES: Readonly<Record<string, string>> = {
  password: 'administrator',
  authorization_code: 'authorization-code',
  client_credentials: 'middleware',
  refresh_token: 'refreshed',
};

/**
 * Gets a token by one grant and looks at the answer.
 * @param run the run
 * @param grant standard name of the grant
 * @returns failed where the answer breaks RFC 6749 or the notes, skipped with the missing setting, unable where no token came
 */
export async function exerciseGrant(run: Run, grant: string): Promise<AspectResult> {
  const identity = IDENTITIES[grant] ?? grant;
  const note = (outcome: 'passed' | 'failed' | 'skipped', reason: string | null): void =>
    run.outcomes.append({ record: 'grant', grant: { grant, case: 'a token is given', outcome, reason } });
  const skip = run.tokens.skip(identity);
  if (skip !== null) {
    note('skipped', skip.reason);
    return { outcome: 'skipped', messages: [skip.reason], attachments: [] };
  }
  try {
    const token = await run.tokens.token(identity);
    const findings = token === null ? [] : tokenFindings(run, grant, identity, token);
    for (const finding of findings) run.outcomes.append({ record: 'finding', finding });
    const messages = findings.map((finding) => finding.message);
    note(findings.length > 0 ? 'failed' : 'passed', messages[0] ?? null);
    return { outcome: findings.length > 0 ? 'failed' : 'passed', messages, attachments: [] };
  } catch (cause) {
    if (!(cause instanceof SuiteError)) throw cause;
    note('skipped', cause.message);
    return { outcome: 'unable', messages: [cause.message], attachments: [] };
  }
}

function tokenFindings(run: Run, grant: string, identity: string, token: Token): readonly Finding[] {
  const path = new URL(
    grant === 'password' ? (run.settings.passwordTokenUrl ?? '') : `${run.settings.authUrl}/backend/o/token/`,
  ).pathname;
  const operation = `POST ${path}`;
  return tokenComplaints(grant, token, run.settings).map(([pointer, documented, received]) => ({
    id: findingId({ rule: 'token-answer', kind: 'fault', pointer: `${grant}${pointer}` }, operation),
    rule: 'token-answer',
    kind: 'fault',
    blame: 'service',
    service: 'authorization',
    operation,
    case: `${grant}: a token is given`,
    identity,
    pointer,
    documented,
    received,
    message: `The token answer of the ${grant} grant must hold ${documented} at ${pointer}, but holds ${received}.`,
    curl: tokenCommand(run, identity),
    source: pointer === '/expires_in' ? 'RETAIN_TOKEN_LIFETIME' : 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
    fix:
      pointer === '/expires_in'
        ? 'Correct the lifetime in the service, or RETAIN_TOKEN_LIFETIME where it is meant.'
        : 'Correct the answer of the token endpoint.',
  }));
}

/** What is wrong with a token answer: pointer, what is asked, what came. */
function tokenComplaints(
  grant: string,
  token: Token,
  settings: Settings,
): readonly (readonly [string, string, string])[] {
  const { answer } = token;
  const complaints: [string, string, string][] = [];
  const want = (fits: boolean, field: string, documented: string): void => {
    if (!fits)
      complaints.push([
        `/${field}`,
        documented,
        answer[field] === undefined ? 'nothing' : `${JSON.stringify(answer[field])} (${typeof answer[field]})`,
      ]);
  };
  want(typeof answer['token_type'] === 'string' && /^bearer$/i.test(answer['token_type']), 'token_type', '"Bearer"');
  want(answer['expires_in'] === settings.tokenLifetime, 'expires_in', `the number ${settings.tokenLifetime}`);
  want(typeof answer['scope'] === 'string', 'scope', 'a text of scopes');
  if (grant !== 'client_credentials') want(typeof answer['refresh_token'] === 'string', 'refresh_token', 'a text');
  return complaints;
}
