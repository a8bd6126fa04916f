import type { Checked, Outcome } from '../check/outcome.ts';
import { groupBy } from './group-by.ts';
import type { OperationRow } from './run-report.ts';

/**
 * Says of each planned operation whether it was exercised, skipped or could not be tested.
 *
 * Exercised means that a valid case reached a documented success. Every operation gets exactly one of the three, and a
 * reason unless it was exercised, so that nothing falls through.
 */
export function operationRows(
  operations: readonly { readonly service: string; readonly operation: string }[],
  outcomes: readonly Outcome[],
  validAspects: readonly string[],
): readonly OperationRow[] {
  const byOperation = groupBy(outcomes, (outcome) => outcome.operation);
  return operations.map(({ service, operation }) => {
    const own: readonly Outcome[] = byOperation.get(operation) ?? [];
    const checked = own.filter((outcome) => outcome.outcome === 'checked');
    return {
      service,
      operation,
      ...fate(own, checked, validAspects),
      cases: checked.length,
      statuses: [...new Set(checked.map((outcome) => outcome.status))].sort((a, b) => a - b),
      validated: checked.filter((outcome) => outcome.validated).length,
      notValidated: checked.filter((outcome) => !outcome.validated).length,
      notValidatedReasons: [...new Set(checked.flatMap((outcome) => outcome.notValidatedReason ?? []))],
      slowestMs: Math.max(0, ...checked.map((outcome) => Math.round(outcome.durationMs))),
    };
  });
}

function fate(
  own: readonly Outcome[],
  checked: readonly Checked[],
  validAspects: readonly string[],
): Pick<OperationRow, 'outcome' | 'reason'> {
  const valid = checked.filter((outcome) => validAspects.includes(outcome.aspect));
  if (valid.some(isDocumentedSuccess)) return { outcome: 'exercised', reason: null };
  if (valid.length > 0) return { outcome: 'unable', reason: whyRefused(valid) };
  // The valid cases say best why there was none; other aspects often just follow from them.
  const ordered = [...own].sort(
    (a, b) => Number(validAspects.includes(b.aspect)) - Number(validAspects.includes(a.aspect)),
  );
  const unable = ordered.find((outcome) => outcome.outcome === 'unable');
  if (unable !== undefined) return { outcome: 'unable', reason: unable.reason };
  const skipped = ordered.find((outcome) => outcome.outcome === 'skipped');
  return {
    outcome: 'skipped',
    reason: skipped?.reason ?? (own.length > 0 ? 'no valid request was sent in this run' : 'not part of this run'),
  };
}

function isDocumentedSuccess(outcome: Checked): boolean {
  const success = outcome.status >= 200 && outcome.status < 300;
  return success && !outcome.findings.some((finding) => finding.rule === 'documented-status');
}

function whyRefused(valid: readonly Checked[]): string {
  const statuses = [...new Set(valid.map((outcome) => outcome.status))].sort((a, b) => a - b).join(', ');
  const explained = valid.flatMap((outcome) => outcome.findings)[0];
  return explained === undefined
    ? `no valid request reached a documented success: ${statuses}`
    : `no valid request reached a documented success: ${statuses} (${explained.message})`;
}
