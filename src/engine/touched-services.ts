/** The services of the integration notes, as operation ids and addresses name them. */
const SERVICES = ['member', 'earn', 'redeem', 'inquire', 'discount', 'product'];

/**
 * The services that a planted fault shows on.
 * @param touches ids of operations (`product_items_read`), addresses, or `*`
 * @returns the services; empty for all, or where it shows on none of them
 */
export function touchedServices(touches: readonly string[]): readonly string[] {
  const found = touches.map((touch) =>
    SERVICES.find((service) => touch.startsWith(`${service}_`) || touch.includes(`/${service}/`)),
  );
  if (found.some((service) => service === undefined)) return [];
  return [...new Set(found.filter((service) => service !== undefined))];
}
