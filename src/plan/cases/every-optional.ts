import type { PlannedCase } from '../planned-case.ts';
import type { CaseKind } from './case-source.ts';
import { VALID_REQUESTS } from './smallest-valid.ts';
import { validValues } from './valid-values.ts';

/** A valid request with every optional parameter and field; none where the operation has no optional ones. */
export const everyOptional: CaseKind = (source): readonly PlannedCase[] => {
  const values = validValues(source, 'all');
  if (JSON.stringify(values) === JSON.stringify(validValues(source, 'none'))) return [];
  return [
    {
      id: `${source.operation.id} | ${VALID_REQUESTS} | every optional`,
      operation: source.operation.id,
      service: source.operation.service,
      aspect: VALID_REQUESTS,
      scenario: 'every optional',
      difference: 'every optional parameter and field is present',
      mutation: null,
      identity: source.identity,
      method: null,
      values,
      expected: { kind: 'accepted', statuses: ['2XX'] },
    },
  ];
};
