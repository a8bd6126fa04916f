import { buildRequest } from '../exercise/build-request.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import { runtimeExpression } from '../exercise/runtime-expression.ts';
import type { HttpRequest } from '../http/exchange.ts';
import { identities } from '../identities/index.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Removal } from '../plan/find-removal.ts';
import type { Plan } from '../plan/plan.ts';
import type { CaseValues } from '../plan/planned-case.ts';
import { requestBodySchema } from '../plan/request-body-schema.ts';
import type { Operation } from '../spec/operation.ts';

/** Identities of another company, whose objects nobody else may remove. */
const ELSEWHERE = new Set(
  identities.filter(({ expectation }) => expectation === 'own-company-only').map(({ name }) => name),
);

/** What the ledger needs to know of the run. */
export interface CreationFacts {
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly run: string;
  readonly target: string;
  readonly baseUrl: string;
}

/**
 * Writes to the ledger what a case made, with the request that removes it.
 * @param facts what is known of the run
 * @returns a function to call with every case that was sent, before the next one is
 */
export function recordCreation(facts: CreationFacts): (executed: ExecutedCase) => void {
  const creating = new Map(facts.plan.operations.filter(({ creates }) => creates).map((one) => [one.operation, one]));
  let count = 0;
  return (executed) => {
    const planned = creating.get(executed.planned.operation);
    const { status } = executed.exchange.response;
    const { identity } = executed.planned;
    if (planned === undefined || status < 200 || status >= 300) return;
    const removals = planned.removal === null ? [null] : removalRequests(planned.removal, executed, facts);
    for (const removal of removals) {
      count += 1;
      facts.ledger.created({
        id: `${facts.run}-${count}`,
        run: facts.run,
        target: facts.target,
        baseUrl: facts.baseUrl,
        at: executed.exchange.startedAt,
        service: planned.service,
        operation: planned.operation,
        removal,
        ...(ELSEWHERE.has(identity) ? { identity } : {}),
      });
    }
  };
}

/** Stands in a removal's values for every item of a list, as in `$request.body#/items/*` and below. */
const EVERY = '/*';

/** One request, or one for each item where the values name every item of a list. */
function removalRequests(
  removal: Removal,
  executed: ExecutedCase,
  facts: CreationFacts,
): readonly (HttpRequest | null)[] {
  const list = Object.values(removal.values).find((expression) => expression.includes(EVERY));
  if (list === undefined) return [removalRequest(removal, executed, facts)];
  const items = runtimeExpression(list.slice(0, list.indexOf(EVERY)), executed);
  if (!Array.isArray(items)) return [null];
  return items.map((_, index) => {
    const values = Object.entries(removal.values).map(([key, value]) => [key, value.replace(EVERY, `/${index}`)]);
    return removalRequest({ ...removal, values: Object.fromEntries(values) }, executed, facts);
  });
}

function removalRequest(removal: Removal, executed: ExecutedCase, facts: CreationFacts): HttpRequest | null {
  const operation = facts.operations.get(removal.operation);
  if (operation === undefined) return null;
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [key, expression] of Object.entries(removal.values)) {
    const value = runtimeExpression(expression, executed);
    if (value === undefined || value === null) return null;
    if (key.startsWith('path.')) path[key.slice(5)] = value;
    else if (key.startsWith('query.')) query[key.slice(6)] = value;
    else body[key.slice('body#/'.length)] = value;
  }
  const mediaType = requestBodySchema(operation, {})?.mediaType ?? 'application/json';
  const values: CaseValues = {
    path,
    query,
    header: {},
    cookie: {},
    body: Object.keys(body).length > 0 ? { mediaType, value: body } : null,
  };
  return buildRequest(operation, { method: null }, values, facts.baseUrl, null);
}
