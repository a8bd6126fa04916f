import { defineConfig, type Project, type ReporterDescription } from '@playwright/test';
import { ENGINE_VARIABLE, root } from './src/engine/paths.ts';
import { startEngine } from './src/engine/start-engine.ts';

/** Set where this project's own tests run: they need no engine and write no report. */
const OWN_TESTS = 'RETAIN_OWN_TESTS';
const ownProjects: Project[] = [
  { name: 'unit', testDir: 'tests/unit' },
  { name: 'sandbox', testDir: 'tests/sandbox' },
  // Whole runs take both cores by themselves.
  { name: 'runs', testDir: 'tests/runs', workers: 1, timeout: 600_000 },
];
const suiteProjects: Project[] = [
  { name: 'documents', testMatch: 'documents.spec.ts' },
  { name: 'tokens', testMatch: 'tokens.spec.ts' },
  { name: 'operations', testMatch: 'operations/*.spec.ts' },
  { name: 'access', testMatch: 'access.spec.ts' },
  { name: 'journeys', testMatch: 'journeys/*.spec.ts' },
  { name: 'swagger-ui', testMatch: 'swagger-ui.spec.ts' },
  { name: 'collection', testMatch: 'collection.spec.ts' },
  { name: 'late-tokens', testMatch: 'late-tokens.spec.ts' },
].map((project) => ({ ...project, testDir: 'tests/contract' }));
const suiteReporters: ReporterDescription[] = [
  ['./src/report/progress.reporter.ts'],
  ['html', { outputFolder: 'reports/playwright', open: 'never' }],
  ['junit', { outputFile: 'reports/junit.xml' }],
  ['allure-playwright', { resultsDir: 'reports/allure-results', detail: false }],
];

// Workers read the configuration again and must see the same projects.
const asksForOwn = process.argv.some(
  (word, index, words) =>
    /^(--project=)?(unit|sandbox|runs)$/.test(word) && (word.startsWith('--') || words[index - 1] === '--project'),
);
if (asksForOwn) process.env[OWN_TESTS] = '1';
const own = process.env[OWN_TESTS] !== undefined;

// The command line starts the engine itself; here it is started for `npx playwright test`, UI mode and editors, before
// test files are read, since their titles come from the plan (design section 10).
const direct = !own && process.env[ENGINE_VARIABLE] === undefined && process.env['TEST_WORKER_INDEX'] === undefined;
if (direct) {
  const engine = await startEngine(root, { settings: {}, readEnvFile: true, selected: [], sandbox: [] });
  engine.child.unref();
  process.env[ENGINE_VARIABLE] = engine.socket;
}

export default defineConfig({
  projects: own ? ownProjects : suiteProjects,
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Pacing and Retry-After waits must not turn a test red.
  timeout: own ? 60_000 : 0,
  outputDir: own ? 'node_modules/.cache/retain-own-tests' : 'reports/artifacts',
  reporter: own ? [['list']] : suiteReporters,
  ...(direct ? { globalTeardown: './src/engine/end-direct-run.ts' } : {}),
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
