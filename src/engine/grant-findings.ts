import type { Finding, Violation } from '../check/finding.ts';
import { findingId } from '../check/finding-id.ts';
import { judgeOAuth } from '../check/oauth/judge-oauth.ts';
import { oauthPlace } from '../check/oauth/oauth-place.ts';
import type { Exchange } from '../http/exchange.ts';
import type { ShownFinding } from '../report/run-report.ts';
import type { OAuthPromise } from '../spec/oauth-promise.ts';
import { protocolComplaint } from '../tokens/protocol-complaint.ts';
import type { GrantCase, GrantStep } from '../tokens/trial/grant-case.ts';
import { oauthCurl } from './oauth-curl.ts';
import type { Run } from './run.ts';
import { shownFinding } from './shown-finding.ts';

/** Who speaks in a case, as the report names identities. */
const IDENTITIES: Readonly<Record<string, string>> = {
  authorization_code: 'authorization-code',
  client_credentials: 'middleware',
  refresh_token: 'refreshed',
  revocation: 'middleware',
  introspection: 'middleware',
  'token endpoint': 'middleware',
};

/**
 * Lets the rules of OAuth judge the answers of a case.
 * @param run the run
 * @param tried the case
 * @param steps its answers with what is promised of each
 * @returns findings, masked
 */
export async function grantFindings(
  run: Pick<Run, 'settings' | 'secrets'>,
  tried: GrantCase,
  steps: readonly GrantStep[],
): Promise<readonly ShownFinding[]> {
  const found: ShownFinding[] = [];
  for (const [index, step] of steps.entries()) {
    const { promise, exchange } = step;
    if (promise === null) continue;
    const isToken = promise.kind === 'token' && exchange.response.status === 200;
    const complaint = isToken ? await protocolComplaint(exchange) : null;
    const violations = judgeOAuth({ promise, exchange, complaint, tokenLifetime: run.settings.tokenLifetime });
    if (violations.length === 0) continue;
    const curl = oauthCurl(steps.slice(0, index + 1), run.secrets.known());
    const shown = run.secrets.maskExchange(exchange);
    for (const violation of violations)
      found.push(shownFinding(finding(tried, { promise, exchange }, violation, curl), shown));
  }
  return JSON.parse(run.secrets.mask(JSON.stringify(found))) as readonly ShownFinding[];
}

function finding(
  tried: GrantCase,
  { promise, exchange }: { readonly promise: OAuthPromise; readonly exchange: Exchange },
  violation: Violation,
  curl: string,
): Finding {
  const operation = promise.kind === 'dead token' ? promise.killedBy : oauthPlace(exchange);
  const pointer = [...idParts(tried, promise.kind, violation), violation.pointer].join(' ');
  return {
    ...violation,
    id: findingId({ ...violation, pointer }, operation),
    service: 'authorization',
    operation,
    case: `${tried.grant}: ${tried.name}`,
    identity: IDENTITIES[tried.grant] ?? 'administrator',
    curl,
  };
}

/** What every answer of an endpoint lacks is one finding, what a grant lacks is one for the grant, the rest is the case's own. */
function idParts(tried: GrantCase, promise: string, { rule, pointer }: Violation): readonly string[] {
  if (rule === 'state-kept' || (pointer.startsWith('header ') && pointer !== 'header location')) return [];
  return promise === 'token' ? [tried.grant] : [tried.grant, tried.name];
}
