import type { Field } from '../../serializer/field.ts';
import { char } from '../../serializer/fields/char.ts';
import { integer } from '../../serializer/fields/integer.ts';
import { many } from '../../serializer/fields/many.ts';
import { serializer } from '../../serializer/serializer.ts';
import { memberSerializer } from './member-serializer.ts';

function optional(field: Field): Field {
  return { ...field, options: { ...field.options, required: false } };
}

/**
 * What M3 answers: one member, or a page of members. Swagger 2.0 has no alternatives, so the definition holds the
 * fields of both, none of them required.
 */
export const memberOrPage = serializer('MemberOrPage', {
  count: integer({ required: false }),
  next: char({ required: false, nullable: true, format: 'uri' }),
  previous: char({ required: false, nullable: true, format: 'uri' }),
  results: many(memberSerializer, { required: false }),
  ...Object.fromEntries(memberSerializer.entries.map(([name, field]) => [name, optional(field)])),
});
