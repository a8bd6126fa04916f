import type { ReadChange } from '../../check/access/access-record.ts';
import { SuiteError } from '../../errors.ts';
import type { CapturedValues } from '../../exercise/captured-values.ts';
import type { ExecutedCase } from '../../exercise/executed-case.ts';
import { exerciseCase } from '../../exercise/exercise-case.ts';
import { produceLinks } from '../../exercise/produce-links.ts';
import { isTemplate } from '../../plan/access/access-cases.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import { operationCases } from '../operation-cases.ts';
import type { Run } from '../run.ts';
import { type Call, call } from './call.ts';
import { type Companies, companies } from './companies.ts';
import { foundInLists } from './found-in-lists.ts';
import { freshObjects } from './fresh-objects.ts';
import { changesBetween, readBack } from './read-back.ts';
import { type Reader, readersOf } from './readers-of.ts';

/**
 * Lets every caller write: who may, with objects of its own; who may not, all on the same objects, which are read before and
 * after. Where they differ, each refused write is tried again alone, on fresh objects: so it is known which one had its
 * effect, and that nothing else did.
 * @param run the run
 * @param cases one per caller, and those that name objects of the other company
 * @returns the calls, in the order of the cases
 */
export async function callWrites(run: Run, cases: readonly PlannedCase[]): Promise<readonly Call[]> {
  const allowed = cases.filter((planned) => !isIntruder(planned)).map((planned) => callAllowed(run, planned));
  const intruders = cases.filter(isIntruder);
  const [served, tried] = await Promise.all([Promise.all(allowed), intrude(run, intruders)]);
  const refused = tried.calls.filter(isRefused);
  const suspects = tried.changes.length > 0 ? await suspected(run, refused, tried.calls.length) : [];
  const settled = new Map<Call, Call>();
  for (const suspect of suspects) settled.set(suspect, await alone(run, suspect));
  const found = await foundInLists(run, refused, companies(run, false).own);
  const calls = [...served, ...tried.calls].map((one) => {
    const last = settled.get(one) ?? one;
    return { ...last, changed: [...last.changed, ...(found.get(one) ?? [])] };
  });
  return cases.flatMap((planned) => calls.find((one) => one.planned.id === planned.id) ?? []);
}

/** The refused writes that may have changed something: where others were let in, those may have done it. */
async function suspected(run: Run, refused: readonly Call[], tried: number): Promise<readonly Call[]> {
  if (refused.length === tried) return refused;
  const again = await intrude(
    run,
    refused.map(({ planned }) => planned),
  );
  return again.changes.length > 0 ? refused : [];
}

function isIntruder({ expected }: PlannedCase): boolean {
  return expected.kind !== 'accepted';
}

function isRefused({ planned, executed }: Call): boolean {
  const status = executed?.exchange.response.status ?? 0;
  return isIntruder(planned) && status >= 400 && status < 500;
}

/** What some intruders were answered, and what was different afterwards. */
interface Intrusion {
  readonly calls: readonly Call[];
  readonly changes: readonly ReadChange[];
}

/** Lets intruders loose on fresh objects, all at once. */
async function intrude(run: Run, intruders: readonly PlannedCase[]): Promise<Intrusion> {
  const both = companies(run, true);
  const readers = await prepared(run, intruders, both);
  const earlier = await readBack(run, readers);
  const calls = await Promise.all(
    intruders.map((planned) => call(planned, () => exerciseCase(planned, scopeOf(planned, both), run.tools))),
  );
  return { calls, changes: changesBetween(earlier, await readBack(run, readers)) };
}

/** Makes the objects that intruders are let loose on, and finds the reads that show them. */
async function prepared(run: Run, intruders: readonly PlannedCase[], both: Companies): Promise<readonly Reader[]> {
  // One after the other: what one makes may change what another has made.
  for (const planned of intruders) {
    await produceLinks(planned, scopeOf(planned, both), run.tools, exerciseCase).catch((cause: unknown) => {
      if (!(cause instanceof SuiteError)) throw cause;
    });
  }
  return [both.own, both.other].flatMap((company) => readersOf(run, intruders, company));
}

function scopeOf({ identity }: PlannedCase, { own, other }: Companies): CapturedValues {
  return identity === other.maker ? other.objects : own.objects;
}

/** A caller who may writes to objects of its own, and what it made is read once more. */
async function callAllowed(run: Run, planned: PlannedCase): Promise<Call> {
  const isOther = isTemplate(planned);
  const scope = freshObjects(isOther ? run.others : run.shared);
  const sent = await call(planned, () => exerciseCase(planned, scope, run.tools));
  return sent.executed === null ? sent : { ...sent, shown: await shownAfter(run, sent.executed, scope) };
}

async function shownAfter(run: Run, made: ExecutedCase, scope: CapturedValues): Promise<Call['shown']> {
  const { status } = made.exchange.response;
  const reader = run.plan.memory.resources.find(({ creator }) => creator === made.planned.operation)?.reader ?? '';
  const read = operationCases(run.plan, reader).find(({ scenario }) => scenario === 'smallest valid');
  if (made.planned.identity !== 'middleware' || status >= 300 || read === undefined) return [];
  scope.produced.set(made.planned.operation, Promise.resolve(made));
  const answer = await call(read, () => exerciseCase(read, scope, run.tools));
  return answer.executed === null ? [] : [answer.executed.exchange];
}

/** The same write once more on fresh objects: what changes between the reads right before and after it is its doing. */
async function alone(run: Run, { planned }: Call): Promise<Call> {
  const both = companies(run, true);
  const readers = await prepared(run, [planned], both);
  const earlier = await readBack(run, readers);
  const before = await readBack(run, readers);
  const again = await call(planned, () => exerciseCase(planned, scopeOf(planned, both), run.tools));
  const restless = new Set(changesBetween(earlier, before).map(placeOf));
  const changes = changesBetween(before, await readBack(run, readers));
  // What differs without anybody writing is nobody's doing.
  return { ...again, changed: changes.filter((change) => !restless.has(placeOf(change))) };
}

function placeOf({ reader, pointer }: ReadChange): string {
  return `${reader} ${pointer}`;
}
