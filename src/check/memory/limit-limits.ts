import { listAnswer } from './list-answer.ts';
import { listFault } from './list-fault.ts';
import type { MemoryViolation } from './memory-record.ts';
import type { ListRule } from './memory-rule.ts';

/**
 * A page has no more rows than were asked for.
 *
 * @see https://www.django-rest-framework.org/api-guide/pagination/#limitoffsetpagination
 * @example GET /api/v1/product/items: limit=2 was asked for, but 20 rows came.
 */
export const limitLimits: ListRule = (record) => {
  const { size: name } = record.paging;
  const found = [record.whole, ...record.pages].flatMap((page): readonly MemoryViolation[] => {
    const size = Number(page.query[name]);
    const list = listAnswer(page.exchange);
    if (list === null || !list.isList || !Number.isInteger(size) || size < 1 || list.rows.length <= size) return [];
    return [
      listFault(record, {
        rule: 'limit-limits',
        pointer: `query ${name}`,
        documented: `at most ${size} rows`,
        received: `${list.rows.length} rows`,
        message: `${name}=${size} was asked for, but ${list.rows.length} rows came.`,
        fix: `Let the list keep to ${name}.`,
      }),
    ];
  });
  return found.slice(0, 1);
};
