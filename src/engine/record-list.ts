import type { ListPage, ListRecord } from '../check/memory/memory-record.ts';
import { answeredJson } from '../exercise/answered-json.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import { exerciseCase } from '../exercise/exercise-case.ts';
import { atPointer } from '../exercise/runtime-expression.ts';
import type { PagedList } from '../plan/memory/paged-list.ts';
import { LISTS } from '../plan/memory/plan-memory.ts';
import { isRecord } from '../spec/is-record.ts';
import { derivedCase } from './derived-case.ts';
import { isLastPage } from './is-last-page.ts';
import type { Run } from './run.ts';

/** A record of a list with the cases behind it. */
export interface RecordedList {
  readonly record: ListRecord;
  readonly executed: readonly ExecutedCase[];
}

/** Small pages that are read; fewer where the list ends before. */
const PAGES = 3;

/**
 * Asks a list for everything, for small pages, for everything again, and for what each filter leaves.
 * @param run the run
 * @param list how it is paged and filtered
 * @returns the record, `null` where the plan has no valid request for the list
 */
export async function recordList(run: Run, list: PagedList): Promise<RecordedList | null> {
  const base = run.plan.cases.find((one) => one.operation === list.operation && one.scenario === 'smallest valid');
  const operation = run.operations.get(list.operation);
  if (base === undefined || operation === undefined) return null;
  const executed: ExecutedCase[] = [];
  const ask = async (scenario: string, query: Readonly<Record<string, unknown>>): Promise<ListPage> => {
    const planned = derivedCase(base, { aspect: LISTS, scenario, difference: null, query });
    const sent = await exerciseCase(planned, run.shared, run.tools);
    executed.push(sent);
    return { query, exchange: sent.exchange };
  };
  const { small, large } = list.pageSizes;
  const everything = { [list.size]: large, [list.start]: list.startsAt === 'row' ? 0 : 1 };
  const whole = await ask('everything', everything);
  const pages: ListPage[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const start = list.startsAt === 'row' ? page * small : page + 1;
    const answered = await ask(`page ${page + 1}`, { [list.size]: small, [list.start]: start });
    pages.push(answered);
    if (isLastPage(list, answered.exchange, small)) break;
  }
  const filtered = [];
  for (const [parameter, field] of Object.entries(list.filters)) {
    const value = firstValue(answeredJson(whole.exchange.response), field, list.rows);
    if (value === undefined || value === null || typeof value === 'object' || value === '') continue;
    filtered.push({
      parameter,
      value,
      page: await ask(`filtered by ${parameter}`, { ...everything, [parameter]: value }),
    });
  }
  const wholeAgain = await ask('everything again', everything);
  const { size, start, startsAt } = list;
  return { record: { operation, paging: { size, start, startsAt }, whole, pages, wholeAgain, filtered }, executed };
}

/** The value of a field in the first row of a list. */
function firstValue(body: unknown, field: string, rows: string | null): unknown {
  const row = rows === null ? undefined : atPointer(body, `${rows}/0`);
  return isRecord(row) ? row[field] : undefined;
}
