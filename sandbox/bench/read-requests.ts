import { amelia } from './amelia.ts';
import { requestText } from './request-text.ts';
import type { Served } from './served.ts';

/**
 * Good reads of the six services: one row, lists with filters and pages, a computed balance.
 * @param served the sandbox they are for
 * @returns the requests as they go over the wire
 */
export async function readRequests(served: Served): Promise<readonly string[]> {
  const { token } = served;
  const profileId = await amelia(served);
  const targets = [
    '/api/v1/product/items/SKU-1001',
    '/api/v1/product/items?category=GROCERY&isActive=true&limit=5',
    '/api/v1/product/categories',
    '/api/v1/member/tiers?clubReference=BLOCK_A&limit=3',
    `/api/v1/member/${profileId}`,
    `/api/v1/inquire/${profileId}/member-points`,
    `/api/v1/redeem/?profileId=${profileId}&limit=5`,
    `/api/v1/earn/get-transaction?profileId=${profileId}&transactionType=EARN&limit=2`,
    '/api/v1/discount/rules?scope=tier&limit=5',
  ];
  return targets.map((target) => requestText({ target, token }));
}
