import { durationText } from './duration-text.ts';
import { groupBy } from './group-by.ts';
import { type HeatMap, heatMap } from './heat-map.ts';
import type { HistoryLine } from './history-file.ts';
import type { ReportLink } from './index-page.ts';
import type { CellState, FindingRow, GrantResult, RunReport, ServiceRow, Verdict } from './run-report.ts';
import { whatBroke } from './what-broke.ts';

/** One coloured part of a bar. */
interface BarPart {
  readonly kind: string;
  readonly label: string;
  readonly share: number;
}

/** A finding with its anchor and the words of the page. */
interface ShownRow extends FindingRow {
  readonly anchor: string;
  readonly badge: string;
  readonly blamed: string;
}

/** Everything that the page's templates read, in the order of the page. */
export interface PageModel {
  readonly report: RunReport;
  readonly word: string;
  readonly when: string;
  readonly lasted: string;
  readonly broke: readonly string[];
  readonly facts: readonly { readonly number: string; readonly says: string; readonly tone: string }[];
  readonly services: readonly (ServiceRow & { readonly bar: readonly BarPart[] })[];
  readonly aspects: HeatMap;
  readonly access: HeatMap;
  readonly grants: readonly { readonly grant: string; readonly cases: readonly GrantResult[] }[];
  readonly findings: readonly ShownRow[];
  readonly debts: readonly ShownRow[];
  readonly untested: readonly { readonly reason: string; readonly what: readonly string[] }[];
  readonly slowest: readonly { readonly operation: string; readonly ms: string; readonly share: number }[];
  readonly trend: readonly { readonly line: HistoryLine; readonly height: number; readonly says: string }[];
  readonly links: readonly ReportLink[];
}

const words: Readonly<Record<Verdict, string>> = {
  kept: 'Contract kept',
  broken: 'Contract broken',
  unverified: 'Could not verify',
};

/** Prepares a report for its page: words, shares, anchors and groups, so that the templates only print. */
export function pageModel(report: RunReport, history: readonly HistoryLine[], links: readonly ReportLink[]): PageModel {
  const shown = withAnchors(report.findings);
  const anchors = new Map([...shown].reverse().map((row) => [`${row.operation}\n${row.badge}`, row.anchor]));
  const anchorOf = (operation: string, state: CellState): string | null =>
    anchors.get(`${operation}\n${state}`) ?? null;
  const serviceOf = new Map(report.operations.map((row) => [row.operation, row.service]));
  return {
    report,
    word: words[report.verdict],
    when: whenText(report.startedAt),
    lasted: durationText(report.durationMs),
    broke: whatBroke(report),
    facts: facts(report),
    services: report.services.map((row) => ({ ...row, bar: bar(row) })),
    aspects: heatMap(
      report.aspects.map((cell) => ({
        ...cell,
        column: cell.aspect,
        href: anchorOf(cell.operation, cell.state),
      })),
    ),
    access: heatMap(
      report.access.map((cell) => {
        const state = cell.outcome === 'failed' ? 'fault' : cell.outcome;
        return {
          service: serviceOf.get(cell.operation) ?? '',
          operation: cell.operation,
          column: cell.identity,
          state,
          cases: 0,
          reason: cell.reason ?? `expected ${cell.expected}, received ${cell.received ?? 'nothing'}`,
          href: anchorOf(cell.operation, state),
        };
      }),
    ),
    grants: [...groupBy(report.grants, (row) => row.grant)].map(([grant, cases]) => ({ grant, cases })),
    findings: shown.filter((row) => row.kind !== 'debt'),
    debts: shown.filter((row) => row.kind === 'debt'),
    untested: untested(report),
    slowest: slowest(report),
    trend: trend(history),
    links,
  };
}

function facts(report: RunReport): PageModel['facts'] {
  const { counts } = report;
  const all: readonly [number | string, string, string][] = [
    [`${counts.exercised}/${counts.operations}`, 'operations exercised', ''],
    [counts.cases, 'cases', ''],
    [counts.requests, 'requests', ''],
    [counts.faults, 'faults', counts.faults > 0 ? 'fault' : ''],
    [counts.known, 'known faults', counts.known > 0 ? 'known' : ''],
    [counts.unexplained, 'unexplained', counts.unexplained > 0 ? 'unexplained' : ''],
    [counts.environment, 'environment', counts.environment > 0 ? 'environment' : ''],
    [counts.debts, 'debts', counts.debts > 0 ? 'debt' : ''],
    [counts.skipped + counts.unable, 'cases not tested', ''],
    [counts.leftBehind, 'left behind', counts.leftBehind > 0 ? 'environment' : ''],
  ];
  return all.map(([number, says, tone]) => ({ number: number.toLocaleString('en'), says, tone }));
}

function bar(row: ServiceRow): readonly BarPart[] {
  const parts: readonly [string, number][] = [
    ['exercised', row.exercised],
    ['unable', row.unable],
    ['skipped', row.skipped],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({
      kind,
      label: `${count} ${kind === 'unable' ? 'could not be tested' : kind}`,
      share: (count * 100) / row.operations,
    }));
}

const blamed: Readonly<Record<FindingRow['blame'], string>> = {
  service: 'the service',
  document: 'the document',
  data: 'the test data',
  environment: 'the environment',
};

function withAnchors(rows: readonly FindingRow[]): readonly ShownRow[] {
  const taken = new Set<string>();
  return rows.map((row, index) => {
    const slug = `f-${row.id
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase()}`;
    const anchor = taken.has(slug) ? `${slug}-${index}` : slug;
    taken.add(anchor);
    return { ...row, anchor, badge: row.known ? 'known' : row.kind, blamed: blamed[row.blame] };
  });
}

function untested(report: RunReport): PageModel['untested'] {
  const places = [
    ...report.operations
      .filter((row) => row.outcome !== 'exercised')
      .map((row) => ({ reason: row.reason ?? '', what: `${row.operation} (whole operation)` })),
    ...report.aspects
      .filter((cell) => cell.skipped + cell.unable > 0)
      .map((cell) => ({ reason: cell.reason ?? '', what: `${cell.operation} – ${cell.aspect}` })),
    ...report.operations.flatMap((row) =>
      row.notValidatedReasons.map((reason) => ({ reason: `body not validated: ${reason}`, what: row.operation })),
    ),
  ];
  return [...groupBy(places, (place) => place.reason)]
    .map(([reason, group]) => ({ reason, what: group.map((place) => place.what) }))
    .sort((a, b) => b.what.length - a.what.length);
}

function slowest(report: RunReport): PageModel['slowest'] {
  const rows = [...report.operations].sort((a, b) => b.slowestMs - a.slowestMs).slice(0, 5);
  const longest = rows[0]?.slowestMs ?? 0;
  return rows
    .filter((row) => row.slowestMs > 0)
    .map((row) => ({
      operation: row.operation,
      ms: durationText(row.slowestMs),
      share: (row.slowestMs * 100) / longest,
    }));
}

function trend(history: readonly HistoryLine[]): PageModel['trend'] {
  const most = Math.max(1, ...history.map((line) => line.counts.faults));
  return history.map((line) => ({
    line,
    height: line.counts.faults === 0 ? 12 : 12 + (line.counts.faults * 88) / most,
    says: `${whenText(line.startedAt)}: ${words[line.verdict]}, ${line.counts.faults} faults, ${line.counts.exercised} of ${line.counts.operations} operations, ${durationText(line.durationMs)}`,
  }));
}

function whenText(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const day = date.toLocaleDateString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return `${day}, ${date.toISOString().slice(11, 16)} UTC`;
}
