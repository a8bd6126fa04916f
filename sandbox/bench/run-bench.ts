import { fileURLToPath } from 'node:url';
import { measureBadRequests } from './measure-bad-requests.ts';
import { measureMemory } from './measure-memory.ts';
import { measureReads } from './measure-reads.ts';
import { measureStart } from './measure-start.ts';
import type { Result } from './result.ts';
import { serve } from './serve.ts';

const script = fileURLToPath(import.meta.url);

async function bench(): Promise<void> {
  const measurements: readonly (() => Promise<Result>)[] = [
    measureStart,
    () => measureReads(script),
    () => measureMemory(script),
    () => measureBadRequests(script, 1),
  ];
  for (const measure of measurements) {
    const { name, kept, told } = await measure();
    process.stdout.write(`${kept ? '✓' : '✗'} ${name}: ${told}\n`);
    if (!kept) process.exitCode = 1;
  }
}

// The bench starts itself again as the server that it measures.
const [role] = process.argv.slice(2);
if (role === 'sandbox' || role === 'bare') await serve(role);
else await bench();
