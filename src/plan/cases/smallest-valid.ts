import type { PlannedCase } from '../planned-case.ts';
import type { CaseKind } from './case-source.ts';
import { validValues } from './valid-values.ts';

/** Heading of the tests that send valid requests. */
export const VALID_REQUESTS = 'valid requests';

/** The smallest valid request: required parameters and fields only. It is the template that other cases differ from. */
export const smallestValid: CaseKind = (source): readonly PlannedCase[] => [
  {
    id: `${source.operation.id} | ${VALID_REQUESTS} | smallest valid`,
    operation: source.operation.id,
    service: source.operation.service,
    aspect: VALID_REQUESTS,
    scenario: 'smallest valid',
    difference: null,
    mutation: null,
    identity: source.identity,
    method: null,
    values: validValues(source, 'none'),
    expected: { kind: 'accepted', statuses: ['2XX'] },
  },
];
