import type { ListPage, ListRecord } from '../check/memory/memory-record.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import { exerciseCase } from '../exercise/exercise-case.ts';
import { jsonBody } from '../exercise/json-body.ts';
import { atPointer } from '../exercise/runtime-expression.ts';
import type { PagedList } from '../plan/memory/paged-list.ts';
import { LISTS } from '../plan/memory/plan-memory.ts';
import { derivedCase } from './derived-case.ts';
import type { Run } from './run.ts';

/** A record of a list with the cases behind it. */
export interface RecordedList {
  readonly record: ListRecord;
  readonly executed: readonly ExecutedCase[];
}

/** Rows of a small page, and how many of them are read. */
const SMALL = 2;
const PAGES = 3;
/** Rows of a page that shall hold everything. */
const LARGE = 100;

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
  const everything = { [list.size]: LARGE, [list.start]: list.startsAt === 'row' ? 0 : 1 };
  const whole = await ask('everything', everything);
  const pages: ListPage[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const start = list.startsAt === 'row' ? page * SMALL : page + 1;
    pages.push(await ask(`page ${page + 1}`, { [list.size]: SMALL, [list.start]: start }));
  }
  const filtered = [];
  for (const [parameter, field] of Object.entries(list.filters)) {
    const value = firstValue(jsonBody(whole.exchange.response.body), field);
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

/** The value of a field in the first row of a list, wherever the rows stand in the body. */
function firstValue(body: unknown, field: string): unknown {
  for (const pointer of ['/data/results/0', '/results/0', '/data/0', '/items/0', '/data/items/0', '/0']) {
    const row = atPointer(body, pointer);
    if (typeof row === 'object' && row !== null) return (row as Readonly<Record<string, unknown>>)[field];
  }
  return undefined;
}
