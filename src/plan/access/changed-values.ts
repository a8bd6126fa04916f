import type { CaseSource } from '../cases/case-source.ts';
import { validValues } from '../cases/valid-values.ts';
import { changedFields } from '../memory/changed-fields.ts';
import type { CaseValues } from '../planned-case.ts';
import { requestBodySchema } from '../request-body-schema.ts';

/**
 * Values that would change the object if the request had its effect: what repeats the object shows nothing.
 * @param source the operation and what is known of it
 * @param values of the template
 * @returns the same with other values in the fields that can be changed freely, with one field more where there are none;
 * as they are for operations that make something, or change nothing
 */
export function changedValues(source: CaseSource, values: CaseValues): CaseValues {
  const { method } = source.operation;
  const content = requestBodySchema(source.operation, source.definitions);
  if ((method !== 'PUT' && method !== 'PATCH') || values.body === null || !content?.schema) return values;
  const fullest = validValues(source, 'all').body?.value;
  const fields = Object.entries(changedFields(fullest, content.schema, content.definitions));
  const own = values.body.value as Readonly<Record<string, unknown>>;
  const present = fields.filter(([name]) => name in own);
  const chosen = present.length > 0 ? present : fields.slice(0, 1);
  return { ...values, body: { ...values.body, value: { ...own, ...Object.fromEntries(chosen) } } };
}
