import type { MemoryRecord, MemoryRole, MemoryStep } from '../check/memory/memory-record.ts';
import { capturedValues } from '../exercise/captured-values.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import { exerciseCase } from '../exercise/exercise-case.ts';
import { runtimeExpression } from '../exercise/runtime-expression.ts';
import { MEMORY } from '../plan/memory/plan-memory.ts';
import type { Resource } from '../plan/memory/resource.ts';
import type { PlannedCase } from '../plan/planned-case.ts';
import { derivedCase, type StepDifference } from './derived-case.ts';
import { isLastPage } from './is-last-page.ts';
import type { Run } from './run.ts';

/** A record with the cases behind its steps, so that a shell can repeat them. */
export interface RecordedMemory {
  readonly record: MemoryRecord;
  /** One per step. */
  readonly executed: readonly ExecutedCase[];
}

/** Pages of a list that are read before an object counts as absent. */
const MOST_PAGES = 20;
/** A soft delete may still show the object; what it must show then is for the rules of memory to say. */
const GONE = { kind: 'not-found', statuses: ['404', '410', '2XX'] } as const;

/**
 * Makes one object and does with it whatever its operations allow: read, change, list, remove, and read again after each.
 * @param run the run
 * @param resource the operations
 * @returns the record; it ends early where the object cannot be made
 * @throws SuiteError `DATA_UNAVAILABLE`, `TARGET_UNREACHABLE`, `TOKEN_REFUSED`
 */
export async function recordMemory(run: Run, resource: Resource): Promise<RecordedMemory> {
  const scope = capturedValues();
  const steps: MemoryStep[] = [];
  const executed: ExecutedCase[] = [];
  const send = async (
    role: MemoryRole,
    operation: string | null,
    step: Partial<StepDifference> = {},
  ): Promise<ExecutedCase | null> => {
    const base = operation === null ? undefined : baseCase(run, operation, role);
    const declared = operation === null ? undefined : run.operations.get(operation);
    if (base === undefined || declared === undefined) return null;
    const planned = derivedCase(base, {
      aspect: MEMORY,
      scenario: role.replaceAll('-', ' '),
      difference: null,
      ...step,
    });
    const sent = await exerciseCase(planned, scope, run.tools);
    const earlier = executed.filter((one) => one.planned.scenario !== 'create' && !isRead(one));
    executed.push({ ...sent, sources: [...new Set([...sent.sources, ...earlier])] });
    steps.push({ role, operation: declared, planned, exchange: sent.exchange, sent: sent.values.body?.value ?? null });
    return sent;
  };
  const created = await send('create', resource.creator);
  const identity = created === null ? undefined : runtimeExpression(resource.identity, created);
  const record: MemoryRecord = { creator: resource.creator, identityName: resource.identityName, identity, steps };
  if (created === null || !succeeded(created) || identity === undefined) return { record, executed };
  scope.produced.set(resource.creator, Promise.resolve(created));
  await send('read', resource.reader);
  await send('read-again', resource.reader);
  await sendPages(run, resource, identity, 'list', send);
  for (const updater of resource.updaters) await change(updater, resource, send);
  const deleted = await send('delete', resource.deleter);
  if (deleted !== null && succeeded(deleted)) {
    await send('read-after-delete', resource.reader, { expected: GONE, difference: 'the object was deleted' });
    await sendPages(run, resource, identity, 'list-after-delete', send);
    await send('delete-again', resource.deleter, { expected: GONE, difference: 'the object was deleted' });
  }
  return { record, executed };
}

type Send = (
  role: MemoryRole,
  operation: string | null,
  step?: Partial<StepDifference>,
) => Promise<ExecutedCase | null>;

async function change(updater: Resource['updaters'][number], resource: Resource, send: Send): Promise<void> {
  const names = Object.keys(updater.fields);
  if (names.length === 0) return;
  if (updater.method === 'PATCH') {
    const [name = ''] = names;
    const patched = await send('patch', updater.operation, {
      body: { [name]: updater.fields[name] },
      difference: `${name} is changed`,
    });
    if (patched !== null && succeeded(patched)) await send('read-after-patch', resource.reader);
    return;
  }
  const put = await send('put', updater.operation, {
    body: updater.fields,
    difference: `${names.join(', ')} are changed`,
  });
  if (put === null || !succeeded(put)) return;
  await send('read-after-put', resource.reader);
  const again = await send('put-again', updater.operation, {
    body: put.values.body?.value as Readonly<Record<string, unknown>>,
  });
  if (again !== null && succeeded(again)) await send('read-after-put-again', resource.reader);
}

/** Reads the list page by page until the object is found or the pages end. */
async function sendPages(
  run: Run,
  resource: Resource,
  identity: unknown,
  role: 'list' | 'list-after-delete',
  send: Send,
): Promise<void> {
  const paging = run.plan.memory.lists.find((list) => list.operation === resource.lister);
  if (paging === undefined) {
    await send(role, resource.lister);
    return;
  }
  let before = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { large } = paging.pageSizes;
    const start = paging.startsAt === 'row' ? page * large : page + 1;
    const sent = await send(role, resource.lister, { query: { [paging.size]: large, [paging.start]: start } });
    const body = sent?.exchange.response.body ?? '';
    if (sent === null || !succeeded(sent) || body === before || body.includes(JSON.stringify(identity))) return;
    if (isLastPage(paging, sent.exchange, large)) return;
    before = body;
  }
}

/** The case whose values a step starts from: the fullest for what is stored, the smallest for the rest. */
function baseCase(run: Run, operation: string, role: MemoryRole): PlannedCase | undefined {
  const own = run.plan.cases.filter((one) => one.operation === operation);
  const full =
    role === 'create' || role === 'put' || role === 'put-again'
      ? own.find((one) => one.scenario === 'every optional')
      : undefined;
  return full ?? own.find((one) => one.scenario === 'smallest valid');
}

function succeeded(executed: ExecutedCase): boolean {
  const { status } = executed.exchange.response;
  return status >= 200 && status < 300;
}

function isRead(executed: ExecutedCase): boolean {
  return executed.exchange.request.method === 'GET';
}
