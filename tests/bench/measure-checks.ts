import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkExecuted } from '../../src/engine/check-executed.ts';
import type { ExecutedCase } from '../../src/exercise/executed-case.ts';
import type { Measured } from './measured.ts';
import { processorTime } from './processor-time.ts';
import type { SuitePass } from './suite-pass.ts';

const ROUNDS = 3;
/** Microseconds of processor time that judging one answer may take. */
const MOST = 1000;

/**
 * Lets every rule judge the answers of a run again, and counts schemas that are compiled meanwhile: there must be none.
 * @param pass the suite, warm
 * @returns microseconds per answer
 */
export function measureChecks({ run, executed }: SuitePass): Measured {
  const compiled = countCompiled();
  const before = processorTime();
  for (let round = 0; round < ROUNDS; round += 1) for (const one of executed) checkExecuted(run, unread(one));
  const each = (processorTime() - before) / (ROUNDS * executed.length);
  const again = compiled();
  return {
    name: 'checks',
    kept: each <= MOST && again === 0,
    told: `${each.toFixed(0)} µs of CPU per answer, ${executed.length} answers; ${again} schemas compiled a second time`,
  };
}

/** The same answer as if it had just come: nothing of it was parsed yet. */
function unread(executed: ExecutedCase): ExecutedCase {
  const { exchange } = executed;
  return { ...executed, exchange: { ...exchange, response: { ...exchange.response } } };
}

/** Counts what the engine of JSON Schema compiles from now on. */
function countCompiled(): () => number {
  const { compile } = Ajv2020.prototype;
  let count = 0;
  Ajv2020.prototype.compile = function counted(this: Ajv2020, ...given: Parameters<typeof compile>) {
    count += 1;
    return compile.apply(this, given);
  } as typeof compile;
  return () => {
    Ajv2020.prototype.compile = compile;
    return count;
  };
}
