import type { Stage } from './stage.ts';

/**
 * Asks D2, D3 or D4.
 * @param stage of the test
 * @param how which of them
 * @param redemptionCode of the reward
 * @returns the status
 */
export function useReward(stage: Stage, how: 'member-reward' | 'cancel' | 'reverse', redemptionCode: unknown): number {
  const body = { redemptionCode, ...(how === 'member-reward' ? { locationExternalReference: 'STORE_AUSTIN' } : {}) };
  return stage.send('POST', `/api/v1/redeem/${how}`, body).status;
}
