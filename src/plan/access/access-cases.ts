import type { AccessTable } from '../../identities/access-table.ts';
import { expectedAccess } from '../../identities/expected-access.ts';
import type { Identity } from '../../identities/identity.ts';
import type { CaseSource } from '../cases/case-source.ts';
import { validValues } from '../cases/valid-values.ts';
import type { ExpectedAnswer, PlannedCase } from '../planned-case.ts';
import { callers } from './callers.ts';
import { changedValues } from './changed-values.ts';
import { foreignCases } from './foreign-cases.ts';

/** Heading of the tests that ask who may do what. */
export const ACCESS = 'access';

/** What is special about a caller, to complete "where …". */
const DIFFERENCES: Readonly<Record<string, string>> = {
  'read-only': 'the token has the scope read alone',
  'write-only': 'the token has the scope write alone',
  'no-role': 'the account lacks the API USER role',
  anonymous: 'no token is sent',
  'wrong-scheme': 'the token stands behind the scheme Basic',
  malformed: 'the token is garbage',
  revoked: 'the token was revoked',
  expired: 'the token has expired',
};

/** What is expected of callers where the document says that an operation needs no credentials: nobody is kept out. */
const OPEN: ReadonlySet<Identity['expectation']> = new Set(['allowed', 'own-company-only']);

/**
 * One case per caller, then those in which one company names the objects of another, in both directions.
 * @param source the operation and what is known of it
 * @param table who may do what at the target; `null` where the rules of the design hold
 * @returns the cases, in the order of the matrix
 */
export function accessCases(source: CaseSource, table: AccessTable | null): readonly PlannedCase[] {
  const isOpen = source.operation.security.some((requirement) => Object.keys(requirement).length === 0);
  const own = callers(source.profile, !source.changes)
    .filter(({ expectation }) => !isOpen || OPEN.has(expectation))
    .map((identity) => caseOf(source, identity, table));
  return [...own, ...foreignCases(source, own, table)];
}

/**
 * Tells the case that gives the values of another company's objects from the rest.
 * @param planned a case of this aspect
 * @returns true for the one in which a caller of another company works with its own objects
 */
export function isTemplate(planned: PlannedCase): boolean {
  return planned.aspect === ACCESS && planned.scenario === 'own data';
}

function caseOf(source: CaseSource, identity: Identity, table: AccessTable | null): PlannedCase {
  const { operation } = source;
  const { name } = identity;
  const expected = expectedAccess(identity, operation, table);
  const isOwn = identity.expectation === 'own-company-only';
  const values = validValues({ ...source, identity: isOwn ? name : source.identity }, 'none');
  return {
    id: `${operation.id} | ${ACCESS} | ${name}`,
    operation: operation.id,
    service: operation.service,
    aspect: ACCESS,
    scenario: isOwn ? 'own data' : 'as itself',
    difference: expected.kind === 'accepted' || expected.kind === 'own-data' ? null : (DIFFERENCES[name] ?? null),
    mutation: null,
    identity: name,
    method: null,
    values: KINDS[expected.kind] === 'accepted' ? values : changedValues(source, values),
    expected: { kind: KINDS[expected.kind], statuses: expected.statuses },
  };
}

const KINDS: Readonly<Record<ReturnType<typeof expectedAccess>['kind'], ExpectedAnswer['kind']>> = {
  accepted: 'accepted',
  'own-data': 'accepted',
  forbidden: 'forbidden',
  unauthorized: 'unauthorized',
};
