import type { Measured } from './measured.ts';
import { type Pace, plainLoop } from './plain-loop.ts';
import type { SuitePass } from './suite-pass.ts';

/** The least part of the plain loop's rate that the suite must reach. */
const LEAST = 0.5;

/**
 * Compares the suite with a loop that sends the same requests to the same sandbox and looks at nothing.
 * @param pass the suite, warm
 * @param atOnce requests at once, the same for both
 * @param rounds of the loop, of which the fastest counts
 * @returns both rates, and what a case costs above the loop
 */
export async function measurePace(
  { pace, cases, requests }: SuitePass,
  atOnce: number,
  rounds: number,
): Promise<Measured> {
  await plainLoop(requests.slice(0, 2000), atOnce);
  let plain = await plainLoop(requests, atOnce);
  for (let round = 1; round < rounds; round += 1) {
    const again = await plainLoop(requests, atOnce);
    if (again.seconds < plain.seconds) plain = again;
  }
  const ratio = rate(pace) / rate(plain);
  const above = (pace.processor - plain.processor) / Math.max(1, cases);
  return {
    name: 'exercised and checked',
    kept: ratio >= LEAST,
    told:
      `${Math.round(cases / pace.seconds)} cases/s, ${rate(pace)} requests/s, against ${rate(plain)} requests/s of a plain ` +
      `undici loop: ${ratio.toFixed(2)} of it (at least ${LEAST}), ${Math.round(above)} µs of CPU per case above the loop`,
  };
}

function rate({ requests, seconds }: Pace): number {
  return Math.round(requests / seconds);
}
