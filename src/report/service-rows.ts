import type { FindingRow, OperationRow, ServiceRow } from './run-report.ts';

/** Adds operations and findings up per service, in the order in which the services were asked for. */
export function serviceRows(
  services: readonly { readonly service: string; readonly error: string | null }[],
  operations: readonly OperationRow[],
  findings: readonly FindingRow[],
): readonly ServiceRow[] {
  return services.map(({ service, error }) => {
    const own = operations.filter((row) => row.service === service);
    const found = findings.filter((row) => row.service === service);
    const outcomes = (outcome: OperationRow['outcome']) => own.filter((row) => row.outcome === outcome).length;
    const kinds = (kind: FindingRow['kind']) => found.filter((row) => row.kind === kind && !row.known).length;
    return {
      service,
      error,
      operations: own.length,
      exercised: outcomes('exercised'),
      skipped: outcomes('skipped'),
      unable: outcomes('unable'),
      cases: own.reduce((sum, row) => sum + row.cases, 0),
      faults: kinds('fault'),
      known: found.filter((row) => row.kind === 'fault' && row.known).length,
      debts: kinds('debt'),
      unexplained: kinds('unexplained'),
      environment: kinds('environment'),
    };
  });
}
