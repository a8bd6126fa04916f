import { SuiteError } from '../errors.ts';
import type { Exchange, HttpRequest } from '../http/exchange.ts';
import type { CaseValues, LinkedValue, PlannedCase } from '../plan/planned-case.ts';
import type { Operation } from '../spec/operation.ts';
import { buildRequest } from './build-request.ts';
import { type CapturedValues, roleScope } from './captured-values.ts';
import type { ExecutedCase } from './executed-case.ts';
import { fillPlaceholders, isPlaceholder, type Placeholder } from './placeholders.ts';
import type { RunIdentity } from './run-identity.ts';
import { runtimeExpression } from './runtime-expression.ts';
import { timeText } from './time-text.ts';

/** What sending a case takes beside the case. */
export interface ExerciseTools {
  readonly baseUrl: string;
  readonly run: RunIdentity;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly operation: (id: string) => Operation | undefined;
  /** The case whose answer gives the values of an operation. */
  readonly template: (operation: string) => PlannedCase | undefined;
  /** Place of an operation in the plan; what comes later needs what comes earlier. */
  readonly position: (operation: string) => number;
  /** Value of the Authorization header of an identity, `null` for none. */
  readonly authorization: (identity: string) => Promise<string | null>;
  readonly send: (request: HttpRequest) => Promise<Exchange>;
  /** Told of every case that was sent, before the next one is. */
  readonly sent: (executed: ExecutedCase) => void;
}

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
  const links = linksOf(planned.values).sort(
    (a, b) => tools.position(b.$link.operation) - tools.position(a.$link.operation),
  );
  const given = new Map<string, ExecutedCase>();
  for (const link of links) {
    const source = await produceOrDoWithout(link, scope, tools, planned);
    if (source !== null) given.set(linkKey(link), source);
  }
  const fill = (placeholder: Placeholder): unknown => {
    if ('$unique' in placeholder) return tools.run.unique(placeholder.$unique);
    if ('$time' in placeholder) return timeText(placeholder.$time, tools.now());
    return linkedValue(placeholder, given.get(linkKey(placeholder)));
  };
  const sources = [...new Set([...given.values()].flatMap((source) => [...source.sources, source]))];
  return { values: fillPlaceholders(planned.values, fill) as CaseValues, sources };
}

/** The case that gives the value; `null` where the request does without it. */
async function produceOrDoWithout(
  link: LinkedValue,
  scope: CapturedValues,
  tools: ExerciseTools,
  consumer: PlannedCase,
): Promise<ExecutedCase | null> {
  try {
    return await produce(link, scope, tools, consumer);
  } catch (cause) {
    if (link.$link.optional && cause instanceof SuiteError && cause.code === 'DATA_UNAVAILABLE') return null;
    throw cause;
  }
}

async function produce(
  link: LinkedValue,
  scope: CapturedValues,
  tools: ExerciseTools,
  consumer: PlannedCase,
): Promise<ExecutedCase> {
  const { operation, role } = link.$link;
  const place = roleScope(scope, role);
  const known = place.produced.get(operation);
  if (known !== undefined) return known;
  const template = tools.template(operation);
  if (template === undefined) {
    throw new SuiteError(
      'DATA_UNAVAILABLE',
      `${consumer.operation} needs a value from ${operation}, which no document declares; correct x-links in the overlay.`,
    );
  }
  const produced = exerciseCase(template, place, tools).then(accepted);
  place.produced.set(operation, produced);
  return produced;
}

function accepted(executed: ExecutedCase): ExecutedCase {
  const { status, body } = executed.exchange.response;
  if (status >= 200 && status < 300) return executed;
  const answer = body.replace(/\s+/g, ' ').slice(0, 300);
  throw new SuiteError(
    'DATA_UNAVAILABLE',
    `${executed.planned.operation} makes what this needs, and was refused with ${status}: ${answer}`,
  );
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

function linkKey(link: LinkedValue): string {
  return `${link.$link.role}|${link.$link.operation}`;
}

function linksOf(value: unknown): LinkedValue[] {
  if (isPlaceholder(value)) return '$link' in value ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(linksOf);
}
