/**
 * Ten-thousandths as the JSON number to answer.
 * @param tenThousandths a rate or percentage
 * @returns the nearest JSON number
 */
export function rate(tenThousandths: number): number {
  return tenThousandths / 10_000;
}
