import type { Outcome } from '../../check/outcome.ts';
import { statusFits } from '../../check/status-fits.ts';
import type { ExpectedAccess } from '../../identities/access-table.ts';
import { expectedAccess } from '../../identities/expected-access.ts';
import { identities } from '../../identities/index.ts';
import { callers } from '../../plan/access/callers.ts';
import type { PlannedCase } from '../../plan/planned-case.ts';
import type { AccessCell } from '../../report/run-report.ts';
import { operationCases } from '../operation-cases.ts';
import type { Run } from '../run.ts';

/**
 * The cells of the matrix operation × identity for one operation.
 * @param run the run
 * @param operation id of the operation
 * @returns makes the cells from the outcomes, or from the reason why nothing was sent
 */
export function accessCells(
  run: Run,
  operation: string,
): (outcomes: readonly Outcome[], skipped: string | null) => readonly AccessCell[] {
  const declared = run.operations.get(operation);
  const rows = callers(run.settings.profile, false).filter((one) => identities.includes(one));
  const planned = new Map(operationCases(run.plan, operation).map((one) => [one.id, one]));
  return (outcomes, skipped) =>
    rows.map((identity) => {
      const expected = declared === undefined ? null : expectedAccess(identity, declared, run.access);
      const own = outcomes.filter((one) => one.identity === identity.name);
      return { operation, identity: identity.name, ...cellOf(own, expected, planned, skipped) };
    });
}

type Told = Pick<AccessCell, 'expected' | 'received' | 'outcome' | 'reason'>;

function cellOf(
  own: readonly Outcome[],
  expected: ExpectedAccess | null,
  planned: ReadonlyMap<string, PlannedCase>,
  skipped: string | null,
): Told {
  const foreign = own.find(({ scenario }) => scenario === 'foreign data');
  const isOwnData = expected?.kind === 'own-data';
  const itself = own.find(({ scenario }) => scenario === 'as itself' || scenario === 'own data');
  const main = isOwnData ? (foreign ?? itself) : itself;
  const statuses = (main && planned.get(main.caseId)?.expected.statuses) ?? expected?.statuses ?? [];
  const text = isOwnData && foreign === undefined ? 'own data only' : statuses.join(' or ');
  const received = main?.outcome === 'checked' ? main.status : null;
  const told = { expected: text, received };
  const fault = own
    .flatMap((one) => (one.outcome === 'checked' ? one.findings : []))
    .find(({ kind }) => kind === 'fault');
  if (fault !== undefined) return { ...told, outcome: 'failed', reason: fault.message };
  if (main === undefined) return { ...told, outcome: 'skipped', reason: skipped ?? 'No request was planned.' };
  if (main.outcome !== 'checked') return { ...told, outcome: 'skipped', reason: main.reason };
  const unproven = isOwnData && itself !== undefined && itself.outcome !== 'checked' ? itself.reason : null;
  if (unproven !== null) return { ...told, outcome: 'skipped', reason: `The refusal proves nothing. ${unproven}` };
  if (isRight(main.status, statuses, foreign !== undefined && isOwnData))
    return { ...told, outcome: 'passed', reason: null };
  const [finding] = main.findings;
  return { ...told, outcome: 'skipped', reason: finding?.message ?? `Answered ${main.status}, which proves nothing.` };
}

/** What another company is refused for, in whatever way but 401 and 403, is kept from it. */
function isRight(status: number, statuses: readonly string[], isForeign: boolean): boolean {
  if (statusFits(statuses, status)) return true;
  return isForeign && status >= 400 && status < 500 && status !== 401 && status !== 403 && status !== 429;
}
