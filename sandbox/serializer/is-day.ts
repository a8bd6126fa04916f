/**
 * Whether a day exists in the calendar.
 * @param year 1 to 9999
 * @param month 1 to 12
 * @param day 1 to 31
 * @returns true if it does
 */
export function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= last;
}
