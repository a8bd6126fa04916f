import type { AccessRule } from './access-record.ts';
import { forbiddenCaller } from './forbidden-caller.ts';
import { keptOut } from './kept-out.ts';

const rule = 'role-required';
const source = 'integration notes: an account needs the API USER role';

/**
 * Who lacks the API USER role is answered 403 everywhere, and who has it needs nothing more.
 *
 * @see integration notes, role API USER (rule R26)
 * @example GET /api/v1/product/items: let a caller in where the account lacks the API USER role (answered 200).
 */
export const roleRequired: AccessRule = (record) => [
  ...forbiddenCaller(record, {
    rule,
    identities: ['no-role'],
    source,
    fix: 'Let the service answer 403 to accounts without the role, before it looks at anything else.',
  }),
  ...keptOut(record, {
    rule,
    identities: ['middleware', 'other-company'],
    right: 'the API USER role',
    source,
    fix: 'Let the service ask for the role and for nothing more.',
  }),
];
