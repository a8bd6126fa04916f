import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Copied, not linked: a module behind a link would take the project itself for its root. */
const COPIED = [
  'src',
  'specs',
  'sandbox',
  'collections',
  'tests',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'playwright.config.ts',
];

/** The project in a folder of its own, so that a run leaves the reports of the developer alone. */
export interface ProjectCopy {
  readonly root: string;
  /** Path below the reports folder of the copy. */
  report(...names: readonly string[]): string;
  /** Process groups of the commands that run here. */
  readonly groups: Set<number>;
  /** Ends what still runs here, after a test that failed, and removes the folder. */
  remove(): void;
}

/**
 * Copies the project to a temporary folder, without its `.env` and reports; the packages are shared by a link.
 * @returns the copy
 */
export function projectCopy(): ProjectCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'retain-run-')));
  for (const name of COPIED) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
  mkdirSync(join(root, 'reports'));
  const groups = new Set<number>();
  return {
    root,
    groups,
    report: (...names) => join(root, 'reports', ...names),
    remove: () => {
      for (const group of groups) process.kill(-group, 'SIGKILL');
      rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}
