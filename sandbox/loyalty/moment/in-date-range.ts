/**
 * Whether a day lies between two days, both included; an absent end is open.
 * @param day `YYYY-MM-DD`
 * @param startDate first day
 * @param endDate last day
 * @returns true inside the range
 */
export function inDateRange(day: string, startDate: string | null, endDate: string | null): boolean {
  return (startDate === null || startDate <= day) && (endDate === null || day <= endDate);
}
