/**
 * Key under which the uses of a coupon by a member are counted.
 * @param code the coupon
 * @param profileId the member
 * @returns the key
 */
export function couponUseKey(code: string, profileId: string): string {
  return `${profileId} ${code}`;
}
