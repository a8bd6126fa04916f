/**
 * Hundredths as the JSON number to answer.
 * @param hundredths points or money
 * @returns the nearest JSON number
 */
export function decimal(hundredths: number): number {
  return hundredths / 100;
}
