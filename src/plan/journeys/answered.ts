import type { Reckoning, StepReference } from './journey.ts';

/**
 * What an earlier step was answered.
 * @param step its name
 * @param name the field, in any spelling
 * @param reckoning what is done with it before it is sent; default: nothing
 * @returns the reference
 */
export function answered(step: string, name: string, { times = 1, plus = 0 }: Reckoning = {}): StepReference {
  return { $from: { step, side: 'answer', name, times, plus } };
}
