import type { Finding, Violation } from '../check/finding.ts';
import { findingId } from '../check/finding-id.ts';
import { learnedPresence } from '../check/learned-presence.ts';
import type { Checked } from '../check/outcome.ts';
import type { RuleInput } from '../check/rule.ts';
import { runRules } from '../check/run-rules.ts';
import { SuiteError } from '../errors.ts';
import { answeredJson } from '../exercise/answered-json.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
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
  const curl = (): string => curlScript(executed, scriptFacts(run));
  const input: RuleInput = {
    operation,
    planned,
    exchange,
    validate: (schema, value) => run.validator.errors(operation.service, schema, value),
    seen: run.seen.has,
    ...(source === undefined ? {} : { source }),
    ...(control === undefined ? {} : { control }),
  };
  const judged = runRules(input, { curl });
  const learned = learnedPresence(input, run.knownKeys);
  run.seen.note(answeredJson(exchange.response));
  const findings = [
    ...judged.findings,
    ...[...further, ...learned].map((violation) => located(violation, executed, operation.id, curl)),
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
      ...findings.map((finding) => shownFinding(finding, run.secrets.maskExchange(exchange))),
      ...shown.map(({ violation, by }) =>
        shownFinding(
          located(violation, executed, operation.id, () => curlScript(by, scriptFacts(run))),
          run.secrets.maskExchange(by.exchange),
        ),
      ),
    ],
  };
}

function located(violation: Violation, executed: ExecutedCase, operation: string, curl: () => string): Finding {
  const { service, scenario, identity } = executed.planned;
  const id = findingId(violation, operation);
  return { ...violation, id, service, operation, case: scenario, identity, curl: curl() };
}

function scriptFacts(run: Run): ScriptFacts {
  return {
    baseUrl: run.baseUrl,
    run: run.identity.id,
    operation: (id) => run.operations.get(id),
    tokenCommand: (identity) => tokenCommand(run, identity),
  };
}
