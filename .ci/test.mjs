// Everything that guards this project itself: `npm test`. Plain JavaScript, so that it runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = join(root, 'node_modules', '.cache', 'retain-tests');
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Runs a command of this project; its output is shown. */
function run(words, environment = {}) {
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

/** A step that passes or fails as a whole counts as one. */
function step(name, words, environment) {
  const began = Date.now();
  const status = run(words, environment);
  const passed = status === 0;
  counts[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)\n`);
  return passed;
}

/** Playwright's own counts, test by test. */
function tests(name, words, environment = {}) {
  const began = Date.now();
  const file = join(results, `${name.replaceAll(/\W+/g, '-')}.json`);
  const status = run([join('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=dot,json', ...words], {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = readStats(file);
  counts.passed += stats.expected + stats.flaky;
  counts.failed += stats.unexpected;
  counts.skipped += stats.skipped;
  if (status !== 0 && stats.unexpected === 0) counts.failed += 1;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `${status === 0 ? '✓' : '✗'} ${name}: ${stats.expected} passed, ${stats.unexpected} failed, ${stats.skipped} skipped (${seconds} s)\n`,
  );
}

function readStats(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).stats;
  } catch {
    return { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  }
}

if (run([join('src', 'cli', 'retain.mjs'), 'help'], {}) !== 0) process.exit(1);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

step('format and lint', [
  join('node_modules', '@biomejs', 'biome', 'bin', 'biome'),
  'check',
  '--error-on-warnings',
  '.',
]);
step('types', [join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit']);
step('unused files, exports and dependencies', [join('node_modules', 'knip', 'bin', 'knip.js')]);
tests('unit tests', ['--project=unit']);
tests('sandbox tests', ['--project=sandbox']);
tests('whole runs', ['--project=runs', '--workers=1']);
// One or two of each kind; the whole matrix is `npx retain faults`.
const sample = [
  'body-field-missing',
  'date-time-broken',
  'unauthorized-answers-403',
  'server-error-on-read',
  'missing-field-accepted',
  'nested-violation-accepted',
  'transaction-lost',
  'read-changes-something',
  'duplicate-transaction-accepted',
  'audit-user-ignored',
  'code-reusable',
];
step('a sample of planted faults', [join('src', 'cli', 'retain.mjs'), 'faults', '--only', sample.join(',')]);

console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);
