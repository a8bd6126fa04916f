import { callEngine } from './call-engine.ts';
import { ENGINE_VARIABLE, root } from './paths.ts';
import { writeVerdict } from './write-verdict.ts';

/**
 * Ends a run that Playwright started itself (`npx playwright test`, UI mode, editors): cleans up and writes the reports.
 * Playwright asks for a default export.
 */
export default async function endDirectRun(): Promise<void> {
  const socket = process.env[ENGINE_VARIABLE];
  if (socket === undefined) return;
  const ask = <Answer>(path: string, question: object): Promise<Answer> => callEngine(socket, path, question);
  await ask('/finish', { interrupted: false });
  const { lines } = await writeVerdict(root, { ask });
  process.stdout.write(`\n${lines.join('\n')}\n`);
}
