/**
 * An amount as findings show it.
 * @example amountText(8999) // '89.99'
 */
export function amountText(hundredths: number): string {
  return String(hundredths / 100);
}
