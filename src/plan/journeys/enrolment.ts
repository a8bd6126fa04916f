import type { JourneyStep } from './journey.ts';

/**
 * Enrols a member who keeps points until asked (`Bank`), so that no reward is issued by itself (rule R14).
 * @param name of the step, which is also the member's
 * @param more what else is said of the step
 * @returns the step
 */
export function enrolment(name: string, more: Partial<JourneyStep> = {}): JourneyStep {
  return { ...more, name, act: 'enrol', wishes: { redemptionChoice: 'Bank', ...more.wishes } };
}
