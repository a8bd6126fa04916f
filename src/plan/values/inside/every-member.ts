import type { ValueGenerator } from '../keyword-values.ts';

/** Every member of an enumeration, but null, which is the matter of `nullWhereAllowed`. */
export const everyMember: ValueGenerator = ({ schema }) => {
  const members = schema['enum'];
  if (!Array.isArray(members)) return null;
  const values = members
    .filter((member) => member !== null)
    .map((member) => ({
      scenario: `member ${JSON.stringify(member)}`,
      difference: `is ${JSON.stringify(member)}`,
      value: member,
    }));
  return { keyword: 'enum', values, reason: values.length === 0 ? 'null is the only member' : null };
};
