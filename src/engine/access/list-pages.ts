import type { CapturedValues } from '../../exercise/captured-values.ts';
import type { ExecutedCase } from '../../exercise/executed-case.ts';
import { exerciseCase } from '../../exercise/exercise-case.ts';
import { jsonBody } from '../../exercise/json-body.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import { derivedCase } from '../derived-case.ts';
import type { Run } from '../run.ts';

/** Pages of a list that are read before something counts as absent. */
const MOST_PAGES = 20;
const ROWS = 100;

/**
 * Reads a list page by page until something is found or the pages end.
 * @param run the run
 * @param planned the request for the list
 * @param scope objects that it may need
 * @param found says whether a page holds what is looked for
 * @returns the page that holds it, else the last one
 * @throws SuiteError as `exerciseCase`
 */
export async function listPages(
  run: Run,
  planned: PlannedCase,
  scope: CapturedValues,
  found: (body: string) => boolean,
): Promise<ExecutedCase> {
  const { aspect, scenario, difference } = planned;
  const paging = run.plan.memory.lists.find((list) => list.operation === planned.operation);
  if (paging === undefined) return exerciseCase(planned, scope, run.tools);
  let read = 0;
  let first = 0;
  let before: ExecutedCase | null = null;
  for (let page = 0; ; page += 1) {
    const query = { [paging.size]: ROWS, [paging.start]: paging.startsAt === 'row' ? read : page + 1 };
    const derived = { ...derivedCase(planned, { aspect, scenario, difference, query }), id: planned.id };
    const sent = await exerciseCase(derived, scope, run.tools);
    const { status, body } = sent.exchange.response;
    const rows = rowsOf(jsonBody(body), 0) ?? 0;
    if (page === 0) first = rows;
    read += rows;
    const isLast = rows === 0 || rows < first || /"next":\s*null/.test(body) || page + 1 === MOST_PAGES;
    const isRepeated = body === before?.exchange.response.body;
    if (status !== 200 || isLast || isRepeated || found(body)) return { ...sent, requests: page + 1 };
    before = sent;
  }
}

/** How many rows the nearest list of an answer has; `null` where it has none. */
function rowsOf(value: unknown, depth: number): number | null {
  if (Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null || depth > 2) return null;
  for (const item of Object.values(value)) {
    const rows = rowsOf(item, depth + 1);
    if (rows !== null) return rows;
  }
  return null;
}
