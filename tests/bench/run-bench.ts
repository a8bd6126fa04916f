import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embeddedSandbox } from '../../src/engine/embedded-sandbox.ts';
import { root } from '../../src/engine/paths.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { measureChecks } from './measure-checks.ts';
import { measurePace } from './measure-pace.ts';
import { measurePlanning } from './measure-planning.ts';
import type { Measured } from './measured.ts';
import { planGenerated } from './plan-generated.ts';
import { type SuitePass, suitePass } from './suite-pass.ts';

/** Of each the fastest of so many is told. */
const ROUNDS = 3;

const script = fileURLToPath(import.meta.url);

async function bench(): Promise<void> {
  const memory = Math.round(totalmem() / 2 ** 30);
  process.stdout.write(
    `${availableParallelism()} cores (${cpus()[0]?.model ?? ''}), ${memory} GiB, Node ${process.version}\n`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'retain-bench-'));
  const sandbox = await embeddedSandbox(root, []);
  try {
    const given = { RETAIN_TARGET: 'local', RETAIN_BASE_URL: sandbox.address };
    const settings = readSettings(given, {}, { root, readEnvFile: false });
    // The first one warms the compiler on both sides.
    const passes: SuitePass[] = [];
    for (let round = 0; round <= ROUNDS; round += 1)
      passes.push(await suitePass(settings, root, join(folder, String(round))));
    const [fastest] = passes.slice(1).sort((a, b) => a.pace.seconds - b.pace.seconds);
    if (fastest === undefined) throw new Error('Nothing was measured.');
    tell(await measurePace(fastest, settings.concurrency, ROUNDS));
    tell(measureChecks(fastest));
  } finally {
    await sandbox.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  tell(measurePlanning(script));
}

function tell({ name, kept, told }: Measured): void {
  process.stdout.write(`${kept ? '✓' : '✗'} ${name}: ${told}\n`);
  if (!kept) process.exitCode = 1;
}

// The bench starts itself again to plan in a process of its own.
const [role, operations] = process.argv.slice(2);
if (role === 'plan') {
  await planGenerated(60);
  process.stdout.write(JSON.stringify(await planGenerated(Number(operations))));
} else await bench();
