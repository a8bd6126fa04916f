import type { Reckoning, StepReference } from './journey.ts';

/**
 * What an earlier step sent.
 * @param step its name
 * @param name the field or parameter, in any spelling
 * @param reckoning what is done with it before it is sent again; default: nothing
 * @returns the reference
 */
export function sent(step: string, name: string, { times = 1, plus = 0 }: Reckoning = {}): StepReference {
  return { $from: { step, side: 'request', name, times, plus } };
}
