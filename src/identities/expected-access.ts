import type { Operation } from '../spec/operation.ts';
import type { AccessTable, ExpectedAccess } from './access-table.ts';
import type { Expectation, Identity } from './identity.ts';

/** Methods that change nothing (RFC 9110 section 9.2.1). */
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

const allowed: ExpectedAccess = { kind: 'accepted', statuses: ['2XX'], foreign: null, why: null };
const forbidden: ExpectedAccess = { kind: 'forbidden', statuses: ['403'], foreign: null, why: null };

/**
 * What an operation should do with a caller: what `access.yaml` says, else the table of design section 6.
 * @param identity the caller
 * @param operation the operation
 * @param table of the target; `null` where it has none
 * @returns the expected cell of the matrix operation × identity
 */
export function expectedAccess(
  identity: Pick<Identity, 'name' | 'expectation'>,
  operation: Pick<Operation, 'id' | 'method'>,
  table: AccessTable | null,
): ExpectedAccess {
  const exception = table?.exceptions.find(
    (one) => one.identities.includes(identity.name) && isNamed(operation.id, one.operation),
  );
  if (exception !== undefined) return exception.expected;
  const rule = table?.rules.find(
    (one) => one.identities.includes(identity.name) && (one.methods?.includes(operation.method) ?? true),
  );
  return rule?.expected ?? byDesign(identity.expectation, SAFE.has(operation.method));
}

function isNamed(id: string, pattern: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}

function byDesign(expectation: Expectation, reads: boolean): ExpectedAccess {
  switch (expectation) {
    case 'allowed':
      return allowed;
    case 'reads-only':
      return reads ? allowed : forbidden;
    case 'writes-only':
      return reads ? forbidden : allowed;
    case 'own-company-only':
      return { kind: 'own-data', statuses: ['2XX'], foreign: null, why: null };
    case 'forbidden':
      return forbidden;
    case 'unauthorized':
      return { kind: 'unauthorized', statuses: ['401'], foreign: null, why: null };
  }
}
