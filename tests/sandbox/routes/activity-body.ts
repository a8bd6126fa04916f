import type { Data } from './answered-data.ts';

/**
 * Body of a survey that is worth 25 points.
 * @param profileId the member
 * @param more what is special about it
 * @returns the body of E6
 */
export function activityBody(profileId: string, more: Data = {}): Data {
  return {
    profileId,
    promotionReference: 'WELCOME_SURVEY',
    activityTimestamp: '2024-05-04 10:30:00',
    activityExternalReference: 'SURVEY-9',
    entityReference: 'ONLINE_SHOP',
    ...more,
  };
}
