import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Eta } from 'eta';
import type { HistoryLine } from './history-file.ts';
import { pageModel } from './page-model.ts';
import type { RunReport } from './run-report.ts';

/** A way to another report beside the page. */
export interface ReportLink {
  readonly label: string;
  /** Relative to the page. */
  readonly href: string;
  readonly says: string;
}

const folder = join(import.meta.dirname, 'page');
/** In the order in which they apply. */
const styles = ['base', 'verdict', 'toolbar', 'sections', 'tones', 'heat-maps', 'grants', 'findings', 'run', 'print'];

/**
 * Writes the QA page (design section 9) as one HTML text that opens from disk and asks the network for nothing.
 *
 * Whatever came from a target is escaped by the template engine; a content security policy forbids the rest.
 */
export function indexPage(input: {
  readonly report: RunReport;
  readonly history: readonly HistoryLine[];
  readonly links: readonly ReportLink[];
}): string {
  const eta = new Eta({ views: folder, autoEscape: true, escapeFunction: escapeHtml, cache: true });
  return eta.render('./index', {
    ...pageModel(input.report, input.history, input.links),
    style: styles.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8')).join('\n'),
    script: readFileSync(join(folder, 'page.js'), 'utf8'),
  });
}

function escapeHtml(value: unknown): string {
  return String(value ?? '').replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
