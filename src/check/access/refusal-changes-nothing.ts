import type { AccessRule } from './access-record.ts';
import { changedByRefused } from './changed-by-refused.ts';

/**
 * A write that was refused to a caller has not happened: nothing of it is seen by who may look.
 *
 * @see RFC 9110, section 15.5
 * @example PUT /api/v1/product/items/{sku}: was refused with 403 where the account lacks the API USER role, yet /data/itemName of GET /api/v1/product/items/{sku} went from "A" (string) to "B" (string).
 */
export const refusalChangesNothing: AccessRule = (record) =>
  changedByRefused(record, ({ planned }) => planned.scenario !== 'foreign data', {
    rule: 'refusal-changes-nothing',
    source: 'RFC 9110, section 15.5',
    fix: 'Let the service look who calls before it changes anything.',
  });
