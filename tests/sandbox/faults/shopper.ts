import type { Row, Stage } from './stage.ts';

/**
 * Enrols a member with one purchase, which is worth 16 points at the lowest tier.
 * @param stage of the test
 * @param changes to the enrolment
 * @returns its profile id
 */
export function shopper(stage: Stage, changes: Row = {}): string {
  const profileId = stage.member(changes);
  stage.purchase(profileId);
  return profileId;
}
