import type { MemoryRule } from './memory-rule.ts';
import { notStored } from './not-stored.ts';
import { storedChange } from './stored-change.ts';

/**
 * A PUT stores every field that was sent. Optional fields that were left out may stay, as in Django REST framework.
 *
 * Where nothing at all was stored, it is the matter of `updated-is-stored`.
 *
 * @see RFC 9110, section 9.3.4
 * @example PUT /api/v1/product/items/{sku}: unit was changed to "box" (string) (200), but GET … reads "piece" (string).
 */
export const putStoresWhatWasSent: MemoryRule = (record) =>
  storedChange(record, 'put')
    .filter(({ isNothingStored }) => !isNothingStored)
    .flatMap((change) => notStored(change, 'put-stores-what-was-sent', 'RFC 9110, section 9.3.4'));
