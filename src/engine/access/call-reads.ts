import { SuiteError } from '../../errors.ts';
import { exerciseCase } from '../../exercise/exercise-case.ts';
import { isTemplate } from '../../plan/access/access-cases.ts';
import { objectLinks } from '../../plan/access/object-links.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import { answeredOnce } from '../answered-once.ts';
import type { Run } from '../run.ts';
import { type Call, call } from './call.ts';
import { type Companies, type Company, companies } from './companies.ts';
import { keepsApart } from './keeps-apart.ts';
import { knownObjects } from './known-objects.ts';
import { listPages } from './list-pages.ts';
import { makeListed } from './make-listed.ts';

/**
 * Lets every caller read: all of them the same objects, the other company its own.
 * @param run the run
 * @param cases one per caller, and those that name objects of the other company
 * @param fresh true where a suspicion is tested again: then with objects that nobody else works with
 * @returns the calls; a list is read to its end by both companies
 */
export async function callReads(run: Run, cases: readonly PlannedCase[], fresh: boolean): Promise<readonly Call[]> {
  const both = companies(run, fresh);
  const calls = await Promise.all(cases.map((planned) => callOne(run, planned, both, fresh)));
  const lists = cases.some(isTemplate) && keepsApart(run, cases[0]?.operation ?? '') ? cases.filter(isList(both)) : [];
  return [...calls, ...(await Promise.all(lists.map((planned) => callList(run, planned, both))))];
}

async function callOne(run: Run, planned: PlannedCase, both: Companies, fresh: boolean): Promise<Call> {
  const [mine, theirs] = sides(planned, both);
  const isForeign = planned.scenario === 'foreign data';
  if (isForeign) await listedOrNot(run, planned, theirs);
  const send = fresh ? exerciseCase(planned, mine.objects, run.tools) : answeredOnce(run, planned, mine.objects);
  const sent = await call(planned, () => send);
  return isForeign ? { ...sent, foreign: await knownObjects(run, theirs, planned.operation) } : sent;
}

/** A list is read to its end, and holds nothing of the other company. */
async function callList(run: Run, planned: PlannedCase, both: Companies): Promise<Call> {
  const [mine, theirs] = sides(planned, both);
  const list = { ...planned, id: `${planned.id}, list`, scenario: 'list' };
  await listedOrNot(run, planned, theirs);
  const foreign = await knownObjects(run, theirs, planned.operation);
  const texts = foreign.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const found = (body: string): boolean => texts.some((text) => body.includes(text));
  return { ...(await call(list, () => listPages(run, list, mine.objects, found))), foreign };
}

/** Makes what a list would show, as far as it can be made. */
async function listedOrNot(run: Run, planned: PlannedCase, theirs: Company): Promise<void> {
  await makeListed(run, planned, theirs).catch((cause: unknown) => {
    if (!(cause instanceof SuiteError)) throw cause;
  });
}

/** Whose objects a caller works with, and whose it must not see. */
function sides(planned: PlannedCase, { own, other }: Companies): readonly [mine: Company, theirs: Company] {
  return planned.identity === other.maker ? [other, own] : [own, other];
}

/** Requests of the two makers that name no object, so that the answer is a list. */
function isList({ own, other }: Companies): (planned: PlannedCase) => boolean {
  return ({ identity, scenario, values, expected }) =>
    (identity === own.maker || identity === other.maker) &&
    scenario !== 'foreign data' &&
    expected.kind === 'accepted' &&
    objectLinks(values).length === 0;
}
