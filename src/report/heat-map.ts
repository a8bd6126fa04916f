import { groupBy } from './group-by.ts';
import type { CellState } from './run-report.ts';

/** What a heat map is made of: a state in a row and a column. */
export interface HeatMapCell {
  readonly service: string;
  readonly operation: string;
  readonly column: string;
  readonly state: CellState;
  readonly cases: number;
  readonly reason: string | null;
  /** Anchor of the finding that explains the cell. */
  readonly href: string | null;
}

/** A cell as it is printed. */
interface ShownCell extends HeatMapCell {
  /** One character, so that the map can be read without colours. */
  readonly glyph: string;
  /** The whole cell in words. */
  readonly says: string;
}

/** Rows grouped by service; a cell is `null` where nothing was planned. */
export interface HeatMap {
  readonly columns: readonly string[];
  readonly groups: readonly {
    readonly service: string;
    readonly rows: readonly { readonly operation: string; readonly cells: readonly (ShownCell | null)[] }[];
  }[];
}

const glyphs: Readonly<Record<CellState, string>> = {
  fault: '✕',
  environment: '↯',
  unexplained: '?',
  known: '◆',
  unable: '!',
  debt: '~',
  passed: '✓',
  skipped: '–',
};

const meanings: Readonly<Record<CellState, string>> = {
  fault: 'fault',
  environment: 'environment',
  unexplained: 'unexplained',
  known: 'known fault',
  unable: 'could not be tested',
  debt: 'the document is silent here',
  passed: 'passed',
  skipped: 'skipped',
};

/** Lays cells out as a table: columns in the order in which they first came, rows grouped by service. */
export function heatMap(cells: readonly HeatMapCell[]): HeatMap {
  const columns = [...new Set(cells.map((cell) => cell.column))];
  return {
    columns,
    groups: [...groupBy(cells, (cell) => cell.service)].map(([service, own]) => ({
      service,
      rows: [...groupBy(own, (cell) => cell.operation)].map(([operation, row]) => ({
        operation,
        cells: columns.map((column) => show(row.find((cell) => cell.column === column))),
      })),
    })),
  };
}

function show(cell: HeatMapCell | undefined): ShownCell | null {
  if (cell === undefined) return null;
  const cases = cell.cases === 1 ? '1 case' : `${cell.cases} cases`;
  const says = [
    `${cell.column}: ${meanings[cell.state]}`,
    ...(cell.cases > 0 ? [cases] : []),
    ...(cell.reason ? [cell.reason] : []),
  ].join(', ');
  return { ...cell, glyph: glyphs[cell.state], says, href: cell.state === 'passed' ? null : cell.href };
}
