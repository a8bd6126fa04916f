import { SuiteError } from '../errors.ts';
import type { Exchange } from '../http/exchange.ts';
import type { Finding, Violation } from './finding.ts';
import { findingId } from './finding-id.ts';
import { judgedBody } from './judged-body.ts';
import type { Rule, RuleInput } from './rule.ts';
import { rules as everyRule } from './rules/index.ts';
import { targetAvailable } from './rules/target-available.ts';

/** What the rules need from elsewhere to make findings of violations. */
export interface RuleContext {
  /** The request as a line for a shell, without secrets. */
  readonly curl: (exchange: Exchange) => string | null;
  /** Default: all rules of `rules/index.ts`. */
  readonly rules?: readonly Rule[];
}

/** What the rules say of one answer. */
export interface RuleOutcome {
  readonly findings: readonly Finding[];
  /** True where a schema of the document judged the body, or none was promised and none came. */
  readonly validated: boolean;
  readonly notValidatedReason: string | null;
}

/**
 * Lets every rule have its say about one answer. An answer of the environment (429, 502, 503, 504) is only that: no
 * rule is asked about the service.
 */
export function runRules(input: RuleInput, context: RuleContext): RuleOutcome {
  const unavailable = targetAvailable(input);
  if (unavailable.length > 0) {
    const reason = `status ${input.exchange.response.status} comes from the environment`;
    return { findings: findingsOf(unavailable, input, context), validated: false, notValidatedReason: reason };
  }
  const violations: Violation[] = [];
  const unusable: string[] = [];
  for (const rule of context.rules ?? everyRule) {
    try {
      violations.push(...rule(input));
    } catch (error) {
      if (!(error instanceof SuiteError && error.code === 'SCHEMA_UNUSABLE')) throw error;
      unusable.push(error.message);
    }
  }
  const judged = judgedBody(input);
  if (judged.outcome === 'not validated') unusable.unshift(judged.reason);
  const [reason] = unusable;
  return {
    findings: findingsOf(violations, input, context),
    validated: reason === undefined,
    notValidatedReason: reason ?? null,
  };
}

/** The curl line is made once, and only if there is something to show it for. */
function findingsOf(violations: readonly Violation[], input: RuleInput, context: RuleContext): readonly Finding[] {
  if (violations.length === 0) return [];
  const { operation, planned, exchange } = input;
  const curl = context.curl(exchange);
  return violations.map((violation) => ({
    ...violation,
    id: findingId(violation, operation.id),
    service: operation.service,
    operation: operation.id,
    case: planned.scenario,
    identity: planned.identity,
    curl,
  }));
}
