import { durationText } from './duration-text.ts';
import type { RunReport, Verdict } from './run-report.ts';
import { whatBroke } from './what-broke.ts';

const words: Readonly<Record<Verdict, string>> = {
  kept: 'CONTRACT KEPT',
  broken: 'CONTRACT BROKEN',
  unverified: 'COULD NOT VERIFY',
};

/**
 * The last lines of a run: the verdict, what broke, the counts, and where the report is.
 *
 * @param reportPath the page, as somebody would type it
 */
export function summaryLines(report: RunReport, reportPath: string): readonly string[] {
  const { counts } = report;
  const found = [
    some(counts.faults, 'fault'),
    counts.known > 0 ? `${counts.known} known` : null,
    counts.unexplained > 0 ? `${counts.unexplained} unexplained` : null,
    counts.environment > 0 ? `${counts.environment} of the environment` : null,
    counts.debts > 0 ? some(counts.debts, 'debt') : null,
    counts.skipped > 0 ? `${some(counts.skipped, 'case')} skipped` : null,
    counts.unable > 0 ? `${some(counts.unable, 'case')} could not be tested` : null,
    counts.leftBehind > 0 ? `${some(counts.leftBehind, 'object')} left behind` : null,
  ];
  return [
    '',
    `${words[report.verdict]}  ${report.target.name} at ${report.target.baseUrl}`,
    ...whatBroke(report).map((line) => `  - ${line}`),
    `  ${counts.exercised} of ${some(counts.operations, 'operation')} exercised, ${some(counts.cases, 'case')}, ${some(counts.requests, 'request')} in ${durationText(report.durationMs)}`,
    `  ${found.filter((part) => part !== null).join(', ')}`,
    ...(report.caseCounts.length > 0
      ? [`  Cases: ${report.caseCounts.map(({ aspect, cases }) => `${cases} ${aspect}`).join(', ')}`]
      : []),
    `  Report: ${reportPath}`,
  ];
}

function some(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
