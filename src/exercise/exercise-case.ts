import { SuiteError } from '../errors.ts';
import type { CaseValues, LinkedValue, PlannedCase } from '../plan/planned-case.ts';
import { buildRequest } from './build-request.ts';
import type { CapturedValues } from './captured-values.ts';
import type { ExecutedCase } from './executed-case.ts';
import type { ExerciseTools } from './exercise-tools.ts';
import { fillPlaceholders, type Placeholder } from './placeholders.ts';
import { linkKey, produceLinks } from './produce-links.ts';
import { runtimeExpression } from './runtime-expression.ts';
import { timeText } from './time-text.ts';

/**
 * Sends one case. What it needs from other operations is made first, once per scope.
 * @param planned the case
 * @param scope objects it may share
 * @param tools what sending takes
 * @returns the case as it was sent, with its answer, whatever the status
 * @throws SuiteError `DATA_UNAVAILABLE` where a value from another operation cannot be had, `TARGET_UNREACHABLE`,
 * `TOKEN_REFUSED`
 */
export async function exerciseCase(
  planned: PlannedCase,
  scope: CapturedValues,
  tools: ExerciseTools,
): Promise<ExecutedCase> {
  const operation = tools.operation(planned.operation);
  if (operation === undefined) {
    throw new SuiteError('DATA_UNAVAILABLE', `No document declares ${planned.operation}, which the plan names.`);
  }
  const { values, sources } = await fillValues(planned, scope, tools);
  const authorization = await tools.authorization(planned.identity);
  const request = buildRequest(operation, planned, values, tools.baseUrl, authorization);
  const exchange = await tools.send(request);
  const executed: ExecutedCase = { planned, values, exchange, sources, requests: 1 + sources.length };
  tools.sent(executed);
  return executed;
}

interface Filled {
  readonly values: CaseValues;
  readonly sources: readonly ExecutedCase[];
}

async function fillValues(planned: PlannedCase, scope: CapturedValues, tools: ExerciseTools): Promise<Filled> {
  const given = await produceLinks(planned, scope, tools, exerciseCase);
  const fill = (placeholder: Placeholder): unknown => {
    if ('$unique' in placeholder) return tools.run.unique(placeholder.$unique);
    if ('$time' in placeholder) return timeText(placeholder.$time, tools.now());
    return linkedValue(placeholder, given.get(linkKey(placeholder)));
  };
  const sources = [...new Set([...given.values()].flatMap((source) => [...source.sources, source]))];
  return { values: fillPlaceholders(planned.values, fill) as CaseValues, sources };
}

function linkedValue(link: LinkedValue, source: ExecutedCase | undefined): unknown {
  const value = source === undefined ? undefined : runtimeExpression(link.$link.value, source);
  if (value === undefined || value === null) {
    if (link.$link.optional) return undefined;
    throw new SuiteError(
      'DATA_UNAVAILABLE',
      `The answer of ${link.$link.operation} holds nothing at ${link.$link.value}.`,
    );
  }
  return value;
}
