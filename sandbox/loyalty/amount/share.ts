/**
 * `amount × numerator ÷ denominator` in whole units, rounded half up (away from zero), exact at any size.
 * @param amount an integer
 * @param numerator an integer
 * @param denominator a positive integer
 * @returns the rounded quotient
 */
export function share(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator;
  const size = Math.abs(product);
  if (!Number.isSafeInteger(size)) return largeShare(amount, numerator, denominator);
  const rest = size % denominator;
  const whole = (size - rest) / denominator + (rest * 2 >= denominator ? 1 : 0);
  return product < 0 && whole > 0 ? -whole : whole;
}

function largeShare(amount: number, numerator: number, denominator: number): number {
  const product = BigInt(amount) * BigInt(numerator);
  const size = product < 0n ? -product : product;
  const divisor = BigInt(denominator);
  const whole = Number((size * 2n + divisor) / (divisor * 2n));
  return product < 0n ? -whole : whole;
}
