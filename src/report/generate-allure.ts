import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutAnalytics } from './without-analytics.ts';

/**
 * Generates `allure/` from `allure-results/` with Allure 3, as one page that opens from disk and asks the network for
 * nothing: the analytics script that Allure writes into its pages is taken out.
 *
 * @param reports the reports folder
 * @param variables shown beside the results, as in `{ Target: 'local' }`
 * @returns why there is no Allure report, `null` where there is one
 */
export async function generateAllure(
  reports: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<string | null> {
  const results = join(reports, 'allure-results');
  const output = join(reports, 'allure');
  if (!existsSync(results) || readdirSync(results).length === 0) return 'no test wrote results for Allure';
  const folder = mkdtempSync(join(tmpdir(), 'retain-allure-'));
  try {
    const config = join(folder, 'allurerc.json');
    writeFileSync(config, JSON.stringify(allureConfig(output, variables)));
    rmSync(output, { recursive: true, force: true });
    const problem = await runAllure(['generate', '--config', config, '--output', output, results]);
    if (existsSync(output)) cleanPages(output);
    return existsSync(join(output, 'index.html')) ? null : `Allure wrote no report: ${problem}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function allureConfig(output: string, variables: Readonly<Record<string, string>>): object {
  return {
    name: 'Omni Retain contract',
    output,
    variables,
    plugins: {
      awesome: {
        options: {
          reportName: 'Omni Retain contract',
          // A page of many files cannot read its own data from disk.
          singleFile: true,
          groupBy: ['epic', 'feature', 'story'],
        },
      },
    },
  };
}

/** Resolves with what Allure complained of last. */
function runAllure(words: readonly string[]): Promise<string> {
  const cli = join(createRequire(import.meta.url).resolve('allure'), '..', '..', 'cli.js');
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4000);
    });
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(said.trim().split('\n').at(-1) ?? ''));
  });
}

function cleanPages(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    writeFileSync(path, withoutAnalytics(readFileSync(path, 'utf8')));
  }
}
