import type { Finding } from '../check/finding.ts';
import { findingId } from '../check/finding-id.ts';
import { SuiteError } from '../errors.ts';
import type { GrantResult } from '../report/run-report.ts';
import { grantCases } from '../tokens/cases/index.ts';
import type { GrantCase } from '../tokens/trial/grant-case.ts';
import { missingNeed } from '../tokens/trial/missing-need.ts';
import { absentEndpoint } from './absent-endpoint.ts';
import type { AspectResult } from './aspect-result.ts';
import { grantFindings } from './grant-findings.ts';
import type { Run } from './run.ts';

/**
 * Tries one case of a grant and lets the rules of OAuth judge it.
 * @param run the run
 * @param grant standard name of the grant, or the endpoint
 * @param name of the case
 * @returns failed where an answer breaks the standard or the notes, skipped with the missing setting, unable where the
 * settings are refused
 */
export async function exerciseGrant(run: Run, grant: string, name: string): Promise<AspectResult> {
  const tried = grantCases.find((one) => one.grant === grant && one.name === name);
  if (tried === undefined) throw new Error(`There is no case "${name}" of the grant ${grant}.`);
  const missing = missingNeed(tried.needs, run.settings);
  if (missing !== null) return skipped(run, tried, 'skipped', missing);
  try {
    const steps = await run.trials.send(tried);
    if (typeof steps === 'string') return skipped(run, tried, 'skipped', steps);
    const absent = absentEndpoint(steps, run.settings.passwordTokenUrl);
    if (absent !== null) return skipped(run, tried, 'unable', absent);
    return judged(run, tried, await grantFindings(run, tried, steps));
  } catch (cause) {
    if (!(cause instanceof SuiteError)) throw cause;
    if (cause.code === 'TARGET_UNREACHABLE')
      run.outcomes.append({ record: 'finding', finding: noAnswer(tried, cause) });
    return skipped(run, tried, 'unable', run.secrets.mask(cause.message));
  }
}

function judged(run: Run, tried: GrantCase, findings: Awaited<ReturnType<typeof grantFindings>>): AspectResult {
  for (const finding of findings) run.outcomes.append({ record: 'finding', finding });
  const faults = findings.filter(({ kind }) => kind === 'fault');
  const [first] = faults;
  note(run, tried, first === undefined ? 'passed' : 'failed', first?.message ?? null);
  if (first === undefined) return { outcome: 'passed', messages: [], attachments: [] };
  return {
    outcome: 'failed',
    messages: faults.map((fault) =>
      [fault.message, `Documented: ${fault.documented}`, `Received: ${fault.received}`, fault.curl ?? ''].join('\n'),
    ),
    attachments: faults.slice(0, 5).flatMap((fault) => [
      { name: 'request', contentType: 'text/plain', body: fault.request ?? '' },
      { name: 'response', contentType: 'text/plain', body: fault.response ?? '' },
    ]),
  };
}

function skipped(run: Run, tried: GrantCase, outcome: 'skipped' | 'unable', reason: string): AspectResult {
  note(run, tried, 'skipped', reason);
  return { outcome, messages: [reason], attachments: [] };
}

function note(run: Run, { grant, name }: GrantCase, outcome: GrantResult['outcome'], reason: string | null): void {
  run.outcomes.append({ record: 'grant', grant: { grant, case: name, outcome, reason } });
}

function noAnswer({ grant, name }: GrantCase, cause: SuiteError): Finding {
  const operation = 'POST /backend/o/token/';
  const rule = 'target-answers';
  return {
    id: findingId({ rule, kind: 'environment', pointer: '' }, operation),
    rule,
    kind: 'environment',
    blame: 'environment',
    service: 'authorization',
    operation,
    case: `${grant}: ${name}`,
    identity: 'administrator',
    pointer: '',
    documented: 'an answer',
    received: 'none',
    message: cause.message,
    curl: null,
    source: 'RFC 9110 section 3.4',
    fix: 'Look at the target and the network on the way to it, then run again.',
  };
}
