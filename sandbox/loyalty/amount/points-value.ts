/**
 * Currency value of points, unrounded, so that the values of parts add up to the value of the whole (R2).
 * @param points hundredths of a point
 * @param pointValue currency per point, ten-thousandths
 * @returns the value as a JSON number
 */
export function pointsValue(points: number, pointValue: number): number {
  return (points * pointValue) / 1_000_000;
}
