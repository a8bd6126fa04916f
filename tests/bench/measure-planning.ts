import { execFileSync } from 'node:child_process';
import type { Measured } from './measured.ts';
import type { Planned } from './plan-generated.ts';

const FEW = 300;
const MANY = 3000;
/** Ten times the operations may take this many times as long: linear, with room for the garbage collector. */
const MOST_GROWTH = 15;

/**
 * Plans a small and a large document, each in a process of its own, which has planned one before.
 * @param script the bench, which plans where it is told to
 * @returns seconds, memory and growth
 */
export function measurePlanning(script: string): Measured {
  const planned = (operations: number): Planned => {
    const words = ['--import', 'tsx', script, 'plan', String(operations)];
    return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as Planned;
  };
  const few = planned(FEW);
  const many = planned(MANY);
  const growth = many.seconds / few.seconds;
  const times = many.operations / few.operations;
  return {
    name: 'planning',
    kept: growth <= (MOST_GROWTH * times) / (MANY / FEW),
    told: `${told(few)}; ${told(many)}: ${times.toFixed(0)} times the operations take ${growth.toFixed(1)} times as long`,
  };
}

function told({ operations, cases, seconds, mebibytes }: Planned): string {
  return `${operations} operations (${cases} cases) ${seconds.toFixed(1)} s of CPU, ${Math.round(mebibytes)} MiB`;
}
