import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Expectation } from './identity.ts';
import { identities } from './index.ts';

const HEAD = `# Who may do what at this target: the expected cells of the matrix operation × identity.
#
# The first entry that fits an operation and an identity counts, exceptions before rules. What no entry names is expected
# as the rules of the suite say, which are written out here.
#   identity  one name or a list of names
#   methods   methods that a rule is about; without it all
#   expect    allowed | own data only | a status or a list of them, as in 403 or [403, 404]
#   foreign   statuses that are right where a request names objects of another company
#             (without it: 404 in a path, 400 or 404 elsewhere, and lists that do not hold them)
#   why       the reason; an exception must have one
`;

const TAIL = `
# An operation is method and full path template; a star at its end stands for anything. Examples:
#  - { operation: GET /api/v1/member/tiers, identity: no-role, expect: allowed, why: "tiers are public to every account" }
#  - { operation: GET /api/v1/product/*, identity: other-company, expect: allowed, why: "one catalogue for all companies" }
exceptions: []
`;

/** The lines of an identity, by what is expected of it. */
const ENTRIES: Readonly<Record<Expectation, readonly string[]>> = {
  allowed: ['expect: allowed'],
  'reads-only': ['methods: [GET, HEAD, OPTIONS], expect: allowed', 'expect: 403'],
  'writes-only': ['methods: [GET, HEAD, OPTIONS], expect: 403', 'expect: allowed'],
  'own-company-only': ['expect: own data only'],
  forbidden: ['expect: 403'],
  unauthorized: ['expect: 401'],
};

/**
 * Writes the first version of who may do what, which people then review: the rules of design section 6.
 * @param file path, as in `specs/local/access.yaml`
 * @returns false where there is one already; it is left as it is
 */
export function writeAccess(file: string): boolean {
  if (existsSync(file)) return false;
  const rules = identities.flatMap(({ name, description, expectation }) => [
    `  # ${description}`,
    ...ENTRIES[expectation].map((entry) => `  - { identity: ${name}, ${entry} }`),
  ]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${HEAD}rules:\n${rules.join('\n')}\n${TAIL}`);
  return true;
}
