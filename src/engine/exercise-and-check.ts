import type { Outcome } from '../check/outcome.ts';
import { runRules } from '../check/run-rules.ts';
import { SuiteError } from '../errors.ts';
import { type CapturedValues, capturedValues } from '../exercise/captured-values.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import { exerciseCase } from '../exercise/exercise-case.ts';
import { jsonBody } from '../exercise/json-body.ts';
import type { PlannedCase } from '../plan/planned-case.ts';
import { curlScript, type ScriptFacts } from './curl-script.ts';
import type { Run } from './run.ts';
import { shownFinding } from './shown-finding.ts';
import { tokenCommand } from './token-command.ts';

/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * Sends one case and lets every rule judge its answer.
 * @param run the run
 * @param planned the case
 * @returns what became of it, masked; already written to `outcomes.jsonl`
 */
export async function exerciseAndCheck(run: Run, planned: PlannedCase): Promise<Outcome> {
  const outcome = await judge(run, planned);
  const masked = JSON.parse(run.secrets.mask(JSON.stringify(outcome))) as Outcome;
  run.outcomes.append({ record: 'outcome', outcome: masked });
  return masked;
}

async function judge(run: Run, planned: PlannedCase): Promise<Outcome> {
  const { id: caseId, service, operation, aspect, scenario, identity } = planned;
  const reference = { caseId, service, operation, aspect, scenario, identity };
  const missing = run.tokens.skip(identity);
  if (missing !== null) return { ...reference, outcome: 'skipped', reason: missing.reason };
  try {
    const executed = await exerciseCase(planned, scopeOf(run, planned), run.tools);
    return check(run, executed, reference);
  } catch (cause) {
    if (cause instanceof SuiteError)
      return { ...reference, outcome: 'unable', code: cause.code, reason: cause.message };
    throw cause;
  }
}

/** A valid write uses up or changes what it is given, so that gets objects of its own. */
function scopeOf(run: Run, planned: PlannedCase): CapturedValues {
  const method = planned.method ?? planned.operation.split(' ', 1)[0] ?? '';
  return planned.expected.kind === 'accepted' && !SAFE.has(method) ? capturedValues() : run.shared;
}

function check(
  run: Run,
  executed: ExecutedCase,
  reference: Omit<Outcome & { outcome: 'skipped' }, 'outcome' | 'reason'>,
): Outcome {
  const { planned, exchange } = executed;
  const operation = run.operations.get(planned.operation);
  if (operation === undefined) throw new SuiteError('DATA_UNAVAILABLE', `No document declares ${planned.operation}.`);
  const judged = runRules(
    {
      operation,
      planned,
      exchange,
      validate: (schema, value) => run.validator.errors(operation.service, schema, value),
      seen: run.seen.has,
    },
    { curl: () => curlScript(executed, scriptFacts(run)) },
  );
  run.seen.note(jsonBody(exchange.response.body));
  return {
    ...reference,
    outcome: 'checked',
    status: exchange.response.status,
    validated: judged.validated,
    notValidatedReason: judged.notValidatedReason,
    durationMs: exchange.durationMs,
    requests: executed.requests,
    retries: exchange.retries,
    findings: judged.findings.map((finding) => shownFinding(finding, run.secrets.maskExchange(exchange))),
  };
}

function scriptFacts(run: Run): ScriptFacts {
  return {
    baseUrl: run.baseUrl,
    run: run.identity.id,
    operation: (id) => run.operations.get(id),
    tokenCommand: (identity) => tokenCommand(run, identity),
  };
}
