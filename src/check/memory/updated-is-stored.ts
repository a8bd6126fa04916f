import type { MemoryRule } from './memory-rule.ts';
import { notStored } from './not-stored.ts';
import { storedChange } from './stored-change.ts';

const rule = 'updated-is-stored';

/**
 * A change that the service says it made can be read afterwards. Single fields that a PUT does not store are the matter of
 * `put-stores-what-was-sent`.
 *
 * @see RFC 9110, section 9.3.4; RFC 5789, section 2
 * @example PATCH /api/v1/discount/rules/{id}: name was changed to "B" (string) (200), but GET … reads "A" (string).
 */
export const updatedIsStored: MemoryRule = (record) => [
  ...storedChange(record, 'put')
    .filter(({ isNothingStored }) => isNothingStored)
    .flatMap((change) => notStored(change, rule, 'RFC 9110, section 9.3.4')),
  ...storedChange(record, 'patch').flatMap((change) => notStored(change, rule, 'RFC 5789, section 2')),
];
