import type { Finding } from '../../../src/check/finding.ts';
import type { Checked, Outcome, Skipped, Unable } from '../../../src/check/outcome.ts';
import type { ReportInput } from '../../../src/report/report-input.ts';
import type { ShownFinding } from '../../../src/report/run-report.ts';

export const tiers = 'GET /api/v1/member/tiers';
export const enrol = 'POST /api/v1/member/';
export const earn = 'POST /api/v1/earn/';

function reference(operation: string): Omit<Checked, 'outcome' | 'status'> & { readonly aspect: string } {
  return {
    caseId: `${operation} | valid requests | smallest valid`,
    service: operation.split('/')[3] ?? '',
    operation,
    aspect: 'valid requests',
    scenario: 'smallest valid',
    identity: 'administrator',
    validated: true,
    notValidatedReason: null,
    durationMs: 4.4,
    requests: 1,
    retries: 0,
    findings: [],
  };
}

/** A case that was answered. */
export function checked(operation: string, status = 200, more: Partial<Checked> = {}): Checked {
  return { ...reference(operation), outcome: 'checked', status, ...more };
}

/** A case that was not sent. */
export function skipped(operation: string, reason: string, aspect = 'valid requests'): Skipped {
  const { caseId, service, scenario, identity } = reference(operation);
  return { caseId: `${caseId} ${aspect}`, service, operation, aspect, scenario, identity, outcome: 'skipped', reason };
}

/** A case that could not be tested. */
export function unable(operation: string, code: Unable['code'], reason: string): Unable {
  const { caseId, service, aspect, scenario, identity } = reference(operation);
  return { caseId, service, operation, aspect, scenario, identity, outcome: 'unable', code, reason };
}

/** A finding with its exchange. */
export function finding(operation: string, more: Partial<ShownFinding> = {}): Finding {
  return {
    id: `body-matches-schema ${operation} /data/*/tierId`,
    rule: 'body-matches-schema',
    kind: 'fault',
    blame: 'service',
    service: operation.split('/')[3] ?? '',
    operation,
    case: 'smallest valid',
    identity: 'administrator',
    pointer: '/data/0/tierId',
    documented: 'integer',
    received: '"3" (string)',
    message: 'The field tierId is a text; the document promises a whole number.',
    source: '#/definitions/Tier/properties/tierId',
    fix: 'Return tierId as a number.',
    curl: "curl -sS -i 'http://127.0.0.1:9000/api/v1/member/tiers'",
    ...more,
  };
}

/** A run of three operations that kept the contract; `more` replaces parts of it. */
export function input(more: Partial<ReportInput> = {}): ReportInput {
  const outcomes: readonly Outcome[] = [checked(tiers), checked(enrol, 201), checked(earn, 201)];
  return {
    target: { name: 'local', baseUrl: 'http://127.0.0.1:9000' },
    startedAt: '2026-11-23T05:30:00.000Z',
    durationMs: 12_345.6,
    seed: 1,
    profile: 'gate',
    services: [
      { service: 'member', error: null },
      { service: 'earn', error: null },
    ],
    operations: [tiers, enrol, earn].map((operation) => ({ service: operation.split('/')[3] ?? '', operation })),
    outcomes,
    grants: [{ grant: 'password', case: 'right password', outcome: 'passed', reason: null }],
    extraFindings: [],
    requests: 20,
    retries: 1,
    leftBehind: [],
    fullRightsToken: true,
    interrupted: false,
    ...more,
  };
}
