import { SuiteError } from '../../errors.ts';
import { exerciseCase } from '../../exercise/exercise-case.ts';
import type { Operation } from '../../spec/operation.ts';
import type { Run } from '../run.ts';

/** An operation that is tried on the Swagger page, and what has to be typed for it. */
export interface TriedOperation {
  readonly operation: Operation;
  /** Path as the document writes it. */
  readonly path: string;
  /** Values of required parameters. */
  readonly values: readonly { readonly name: string; readonly in: string; readonly value: string }[];
}

/**
 * The reading operation of a service that is tried on its page: the first that needs nothing (with the fewest parameters), else the first whose valid
 * request succeeds now (its values are then typed into the page).
 * @param run the run
 * @param service name of the service
 * @returns the operation, `null` where none can be tried
 */
export async function triedOperation(run: Run, service: string): Promise<TriedOperation | null> {
  // The fewer its filters, the shorter its page; lists of people have the most.
  const reads = [...run.operations.values()]
    .filter((one) => one.service === service && isReading(one))
    .sort((a, b) => a.parameters.length - b.parameters.length);
  const simple = reads.find((one) => required(one).length === 0);
  if (simple !== undefined) return { operation: simple, path: documentPath(simple), values: [] };
  // Values for the others may have to be made first.
  for (const operation of run.settings.writes === 'none' ? [] : reads) {
    const values = await workingValues(run, operation);
    if (values !== null) return { operation, path: documentPath(operation), values };
  }
  return null;
}

function isReading(operation: Operation): boolean {
  return operation.method === 'GET' && !operation.deprecated && operation.requestBody === null;
}

function required(operation: Operation): Operation['parameters'] {
  return operation.parameters.filter((parameter) => parameter.required);
}

/** The path between `#/paths/` and the method in the pointer. */
function documentPath(operation: Operation): string {
  const [, , path = ''] = operation.pointer.replace(/^#/, '').split('/');
  return path.replaceAll('~1', '/').replaceAll('~0', '~');
}

async function workingValues(run: Run, operation: Operation): Promise<TriedOperation['values'] | null> {
  const planned = run.plan.cases.find((one) => one.operation === operation.id && one.scenario === 'smallest valid');
  if (planned === undefined) return null;
  try {
    const { values, exchange } = await exerciseCase(planned, run.shared, run.tools);
    if (exchange.response.status !== 200) return null;
    const typed = required(operation).map(({ name, in: place }) => ({
      name,
      in: place,
      value: (place === 'path' ? values.path : values.query)[name],
    }));
    const texts = typed.flatMap((one) => (isTypable(one.value) ? [{ ...one, value: String(one.value) }] : []));
    return texts.length === typed.length ? texts : null;
  } catch (cause) {
    if (cause instanceof SuiteError) return null;
    throw cause;
  }
}

function isTypable(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
