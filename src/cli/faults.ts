import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults as planted } from '../../sandbox/faults/index.ts';
import { runOnce } from '../engine/run-once.ts';
import { touchedServices } from '../engine/touched-services.ts';
import { SuiteError } from '../errors.ts';
import type { RunReport } from '../report/run-report.ts';
import type { Command } from './command.ts';
import { parseWords } from './parse-words.ts';

/** What became of one fault, or of a run without any. */
interface Result {
  readonly id: string;
  /** The rule that must catch it; `null` for a clean run. */
  readonly rule: string | null;
  readonly outcome: 'caught' | 'other rule' | 'missed' | 'quiet' | 'noisy';
  /** Rules of the faults that were found. */
  readonly found: readonly string[];
  readonly seconds: number;
}

/** Plants each fault of the sandbox in turn, runs the suite, and prints which rule caught it. */
export const faults: Command = async (words, { root }) => {
  const { values, flags } = parseWords('faults', words, {
    settings: [],
    values: ['sample', 'clean', 'only', 'kind'],
    flags: ['resume'],
  });
  const file = join(root, 'reports', 'faults', 'matrix.json');
  mkdirSync(join(root, 'reports', 'faults'), { recursive: true });
  const known = flags.has('resume') && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result[]) : [];
  const results = new Map(known.map((result) => [result.id, result]));
  const note = (result: Result): void => {
    results.set(result.id, result);
    writeFileSync(file, `${JSON.stringify([...results.values()], null, 1)}\n`);
    process.stdout.write(
      `${result.outcome.padEnd(10)} ${result.seconds.toFixed(1).padStart(5)} s  ${result.id.padEnd(36)} ${result.rule ?? ''}${result.outcome === 'caught' || result.outcome === 'quiet' ? '' : `  found: ${result.found.join(', ') || 'nothing'}`}\n`,
    );
  };
  for (const fault of selection(values)) {
    if (results.has(fault.id)) continue;
    const only = touchedServices(fault.touches);
    note(await tried(root, fault.id, fault.rule, ['--fault', fault.id], only));
  }
  for (let seed = 1; seed <= Number(values['clean'] ?? 0); seed += 1) {
    const id = `clean, seed ${seed}`;
    if (!results.has(id)) note(await tried(root, id, null, ['--seed', String(seed)], [], String(seed)));
  }
  const bad = [...results.values()].filter(({ outcome }) => outcome !== 'caught' && outcome !== 'quiet');
  process.stdout.write(`\n${results.size - bad.length} of ${results.size} as they should be. ${file}\n`);
  return bad.length > 0 ? 1 : 0;
};

function selection(values: Readonly<Record<string, string>>): typeof planted {
  const ids = values['only']?.split(',');
  if (ids !== undefined) return planted.filter(({ id }) => ids.includes(id));
  if (values['sample'] === undefined) return values['clean'] === undefined ? planted : [];
  const size = Number(values['sample']);
  if (!Number.isInteger(size) || size < 1)
    throw new SuiteError('USAGE', `--sample must be a whole number from 1, not ${values['sample']}.`);
  const step = Math.max(1, planted.length / size);
  return Array.from({ length: Math.min(size, planted.length) }, (_, index) => planted[Math.floor(index * step)]).filter(
    (one) => one !== undefined,
  );
}

async function tried(
  root: string,
  id: string,
  rule: string | null,
  sandbox: readonly string[],
  only: readonly string[],
  seed = '1',
): Promise<Result> {
  const began = Date.now();
  const report = await runOnce({
    root,
    reports: join(root, 'reports', 'faults', 'run'),
    settings: { RETAIN_SEED: seed },
    sandbox,
    only,
  }).catch((cause: unknown) => {
    if (cause instanceof SuiteError) return null;
    throw cause;
  });
  const found = [
    ...new Set((report?.findings ?? []).filter(({ kind }) => kind === 'fault').map((finding) => finding.rule)),
  ];
  return { id, rule, outcome: judged(report, rule, found), found, seconds: (Date.now() - began) / 1000 };
}

function judged(report: RunReport | null, rule: string | null, found: readonly string[]): Result['outcome'] {
  const named = report?.findings.some((finding) => finding.rule === rule) ?? false;
  if (rule === null)
    return report !== null && found.length === 0 && report.counts.unexplained === 0 && report.leftBehind.length === 0
      ? 'quiet'
      : 'noisy';
  if (named) return 'caught';
  return found.length > 0 ? 'other rule' : 'missed';
}
