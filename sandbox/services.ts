/** The services, in the order in which they are always named. */
export const services = ['member', 'earn', 'redeem', 'inquire', 'discount', 'product'] as const;

/** One of the six services. */
export type Service = (typeof services)[number];
