import type { AccessCall } from '../../check/access/access-record.ts';
import { auditUsers } from '../../check/access/audit-users.ts';
import { accessViolations } from '../../check/access/index.ts';
import type { Outcome } from '../../check/outcome.ts';
import { SuiteError } from '../../errors.ts';
import type { ExecutedCase } from '../../exercise/executed-case.ts';
import { jsonBody } from '../../exercise/json-body.ts';
import { isTemplate } from '../../plan/access/access-cases.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import { checkExecuted } from '../check-executed.ts';
import { fullRights } from '../full-rights.ts';
import type { Run } from '../run.ts';
import { applicationOwner } from './application-owner.ts';
import type { Call } from './call.ts';

/** A call that was sent. */
type SentCall = Call & { readonly executed: ExecutedCase };

/**
 * Lets the rules judge the calls to one operation: each by itself, and all of them together.
 * @param run the run
 * @param operation id of the operation
 * @param calls what every caller did
 * @returns one outcome per call, not masked yet
 */
export async function judgeCalls(run: Run, operation: string, calls: readonly Call[]): Promise<readonly Outcome[]> {
  const declared = run.operations.get(operation);
  if (declared === undefined) throw new SuiteError('DATA_UNAVAILABLE', `No document declares ${operation}.`);
  const sent = calls.filter((call): call is SentCall => call.executed !== null);
  const makes = run.plan.operations.some((one) => one.operation === operation && one.creates);
  const record = {
    operation: declared,
    base: fullRights(run.tokens),
    calls: sent.map(accessCall),
    makes,
    owner: makes && sent.some(tellsWho) ? await applicationOwner(run) : null,
  };
  const violations = accessViolations(record);
  const outcomes = sent.map((call, index): Outcome => {
    const further = violations.filter((one) => one.call === index).map(({ violation }) => violation);
    if (isUnprepared(call)) return skipped(call.planned, unprepared(call));
    const checked = checkExecuted(run, call.executed, { further });
    // What is known to be a fault needs no further explanation.
    const findings = checked.findings.filter(({ kind }) => further.length === 0 || kind !== 'unexplained');
    return { ...checked, findings };
  });
  const untold = makes && record.owner === null && sent.some(tellsWho) ? ownerUnknown(sent) : [];
  return [...outcomes, ...calls.flatMap(unable), ...untold];
}

function accessCall({ planned, executed, foreign, changed, shown }: SentCall): AccessCall {
  return { planned, exchange: executed.exchange, foreign, changed, shown };
}

/** The other company's own data did not fit: of that the documents say nothing. */
function isUnprepared({ planned, executed }: SentCall): boolean {
  const { status } = executed.exchange.response;
  return isTemplate(planned) && planned.expected.kind === 'accepted' && [400, 404, 409, 422].includes(status);
}

function unprepared({ planned, executed }: SentCall): string {
  const { status, body } = executed.exchange.response;
  const answer = body.replace(/\s+/g, ' ').slice(0, 200);
  return `There is no data of ${planned.identity} that fits (answered ${status}: ${answer}); give x-examples for ${planned.identity} in the overlay.`;
}

function unable({ planned, unable: why }: Call): readonly Outcome[] {
  if (why === null) return [];
  if (why.code === 'DATA_UNAVAILABLE' && isTemplate(planned)) return [skipped(planned, why.reason)];
  const { id: caseId, service, operation, aspect, scenario, identity } = planned;
  return [{ caseId, service, operation, aspect, scenario, identity, outcome: 'unable', ...why }];
}

function skipped({ id: caseId, service, operation, aspect, scenario, identity }: PlannedCase, reason: string): Outcome {
  return { caseId, service, operation, aspect, scenario, identity, outcome: 'skipped', reason };
}

/** True for an answer to the application that tells who made what it made. */
function tellsWho({ planned, executed, shown }: SentCall): boolean {
  if (planned.identity !== 'middleware') return false;
  return [executed.exchange, ...shown].some(({ response }) => auditUsers(jsonBody(response.body)).length > 0);
}

function ownerUnknown(sent: readonly SentCall[]): readonly Outcome[] {
  const call = sent.find(tellsWho);
  if (call === undefined) return [];
  const planned = { ...call.planned, id: `${call.planned.id}, owner`, scenario: 'acts as owner' };
  return [
    skipped(
      planned,
      'Neither introspection nor the pages of applications tell who owns the application of middleware.',
    ),
  ];
}
