import { SuiteError } from '../errors.ts';
import type { LinkedValue, PlannedCase } from '../plan/planned-case.ts';
import { type CapturedValues, makerScope, roleScope } from './captured-values.ts';
import type { ExecutedCase } from './executed-case.ts';
import type { ExerciseTools } from './exercise-tools.ts';
import { isPlaceholder } from './placeholders.ts';

/** Sends a case with what it needs. */
type Exercise = (planned: PlannedCase, scope: CapturedValues, tools: ExerciseTools) => Promise<ExecutedCase>;

/**
 * Makes what a case needs from other operations, once per scope, without sending the case.
 * @param planned the case
 * @param scope objects it may share
 * @param tools what sending takes
 * @param exercise sends a case, `exerciseCase`
 * @returns the cases that give the values, by `linkKey`
 * @throws SuiteError `DATA_UNAVAILABLE` where a value that the case cannot do without cannot be had
 */
export async function produceLinks(
  planned: PlannedCase,
  scope: CapturedValues,
  tools: ExerciseTools,
  exercise: Exercise,
): Promise<ReadonlyMap<string, ExecutedCase>> {
  const links = linksOf(planned.values).sort(
    (a, b) => tools.position(b.$link.operation) - tools.position(a.$link.operation),
  );
  const given = new Map<string, ExecutedCase>();
  for (const link of links) {
    const source = await produceOrDoWithout(link, scope, tools, planned, exercise);
    if (source !== null) given.set(linkKey(link), source);
  }
  return given;
}

/**
 * What tells the objects of one case apart.
 * @param link a linked value
 * @returns role, maker and operation in one text
 */
export function linkKey({ $link: { role, of, operation } }: LinkedValue): string {
  return `${role}|${of ?? ''}|${operation}`;
}

/** The case that gives the value; `null` where the request does without it. */
async function produceOrDoWithout(
  link: LinkedValue,
  scope: CapturedValues,
  tools: ExerciseTools,
  consumer: PlannedCase,
  exercise: Exercise,
): Promise<ExecutedCase | null> {
  try {
    return await produce(link, scope, tools, consumer, exercise);
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
  exercise: Exercise,
): Promise<ExecutedCase> {
  const { operation, role, of } = link.$link;
  const place = roleScope(makerScope(scope, of), role);
  const known = place.produced.get(operation);
  if (known !== undefined) return known;
  const template = tools.template(operation, of ?? consumer.identity);
  if (template === undefined) {
    throw new SuiteError(
      'DATA_UNAVAILABLE',
      `${consumer.operation} needs a value from ${operation}, which no document declares; correct x-links in the overlay.`,
    );
  }
  const produced = exercise(template, place, tools).then(accepted);
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

function linksOf(value: unknown): LinkedValue[] {
  if (isPlaceholder(value)) return '$link' in value ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(linksOf);
}
