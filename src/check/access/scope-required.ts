import type { AccessRule } from './access-record.ts';
import { forbiddenCaller } from './forbidden-caller.ts';
import { keptOut } from './kept-out.ts';

const rule = 'scope-required';
const source = 'RFC 6749, section 3.3; RFC 6750, section 3.1';

/**
 * A token does what its scope says: `read` reads, `write` changes, everything else is 403.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 * @example PUT /api/v1/product/items/{sku}: let a caller in where the token has the scope read alone (answered 200).
 */
export const scopeRequired: AccessRule = (record) => [
  ...forbiddenCaller(record, {
    rule,
    identities: ['read-only', 'write-only'],
    source,
    fix: 'Let the service ask for the scope read on safe methods and for write on all others.',
  }),
  ...keptOut(record, {
    rule,
    identities: ['read-only', 'authorization-code', 'refreshed'],
    right: 'the scope',
    source,
    fix: 'Let the service serve every token whose scope covers the method.',
  }),
];
