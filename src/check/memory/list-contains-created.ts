import { foundStep } from './found-step.ts';
import { listedObject } from './listed-object.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryRule } from './memory-rule.ts';
import { succeeded } from './succeeded.ts';

/**
 * A list holds what was made, on one of its pages. Nothing is said where not all pages were read.
 *
 * @see RFC 9110, section 9.3.3
 * @example GET /api/v1/product/items: none of 34 rows is the object that POST /api/v1/product/items made.
 */
export const listContainsCreated: MemoryRule = (record) => {
  const created = foundStep(record, 'create');
  const last = record.steps.findLastIndex(({ role }) => role === 'list');
  const step = record.steps[last];
  if (created === null || step === undefined || !succeeded(created.step.exchange)) return [];
  const { own, isComplete, rows } = listedObject(record, 'list');
  if (own !== null || !isComplete) return [];
  return [
    memoryFault(last, {
      rule: 'list-contains-created',
      pointer: '',
      documented: 'a row for what was made',
      received: `${rows} rows without it`,
      message: `${step.operation.id}: none of ${rows} rows is the object that ${created.step.operation.id} made.`,
      source: created.step.operation.pointer,
      fix: 'Let the list show what was made, from the moment of the answer.',
    }),
  ];
};
