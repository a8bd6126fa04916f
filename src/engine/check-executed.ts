import type { Finding, Violation } from '../check/finding.ts';
import { findingId } from '../check/finding-id.ts';
import { learnedPresence } from '../check/learned-presence.ts';
import type { Checked } from '../check/outcome.ts';
import type { RuleInput } from '../check/rule.ts';
import { runRules } from '../check/run-rules.ts';
import { SuiteError } from '../errors.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import type { ShownFinding } from '../report/run-report.ts';
import { parsedBody } from '../spec/parsed-body.ts';
import { curlScript, type ScriptFacts } from './curl-script.ts';
import type { Run } from './run.ts';
import { shownFinding } from './shown-finding.ts';
import { tokenCommand } from './token-command.ts';

/** What is known beside the case itself. */
export interface CheckOptions {
  /** Violations that only a sequence of requests shows. */
  readonly further?: readonly Violation[];
  /** The same, where the answer to another request shows it. */
  readonly shown?: readonly { readonly violation: Violation; readonly by: ExecutedCase }[];
  /** Whether the template was accepted right before or after. */
  readonly control?: { readonly accepted: boolean };
}

/**
 * Lets every rule judge the answer of a case.
 * @param run the run
 * @param executed the case as it was sent
 * @param options what a sequence of requests shows, and what became of the control
 * @returns what became of it, not masked yet
 */
export function checkExecuted(
  run: Run,
  executed: ExecutedCase,
  { further = [], shown = [], control }: CheckOptions = {},
): Checked {
  const { planned, exchange } = executed;
  const operation = run.operations.get(planned.operation);
  if (operation === undefined) throw new SuiteError('DATA_UNAVAILABLE', `No document declares ${planned.operation}.`);
  const source = run.sources.get(operation.service);
  const input: RuleInput = {
    operation,
    planned,
    exchange,
    validate: (schema, value) => run.validator.errors(operation.service, schema, value),
    seen: run.seen.has,
    ...(source === undefined ? {} : { source }),
    ...(control === undefined ? {} : { control }),
  };
  const judged = runRules(input, { curl: () => null });
  const learned = learnedPresence(input, run.knownKeys);
  const body = parsedBody(exchange.response);
  if ('value' in body) run.seen.note(body.value);
  const findings = [
    ...judged.findings,
    ...[...further, ...learned].map((violation) => located(violation, executed, operation.id)),
  ];
  const { id: caseId, service, aspect, scenario, identity } = planned;
  return {
    caseId,
    service,
    operation: operation.id,
    aspect,
    scenario,
    identity,
    outcome: 'checked',
    status: exchange.response.status,
    validated: judged.validated,
    notValidatedReason: judged.notValidatedReason,
    durationMs: exchange.durationMs,
    requests: executed.requests,
    retries: exchange.retries,
    findings: [
      ...findings.map((finding) => shownBy(run, finding, executed)),
      ...shown.map(({ violation, by }) => shownBy(run, located(violation, executed, operation.id), by)),
    ],
  };
}

/** So often a note is shown with its exchange; the report shows each once. */
const MOST_SHOWN = 3;
const told = new WeakMap<Run['outcomes'], Map<string, number>>();

/** A finding with the exchange that showed it; of a note that comes again and again only the first ones. */
function shownBy(run: Run, finding: Finding, executed: ExecutedCase): ShownFinding {
  const counts = told.get(run.outcomes) ?? new Map<string, number>();
  told.set(run.outcomes, counts);
  const count = (counts.get(finding.id) ?? 0) + 1;
  counts.set(finding.id, count);
  if (finding.kind === 'debt' && count > MOST_SHOWN) return finding;
  const curl = curlScript(executed, scriptFacts(run));
  return shownFinding({ ...finding, curl }, run.secrets.maskExchange(executed.exchange));
}

function located(violation: Violation, executed: ExecutedCase, operation: string): Finding {
  const { service, scenario, identity } = executed.planned;
  const id = findingId(violation, operation);
  return { ...violation, id, service, operation, case: scenario, identity, curl: null };
}

function scriptFacts(run: Run): ScriptFacts {
  return {
    baseUrl: run.baseUrl,
    run: run.identity.id,
    operation: (id) => run.operations.get(id),
    tokenCommand: (identity) => tokenCommand(run, identity),
  };
}
