import type { Company } from '../company.ts';

/**
 * When points that start pending now become active by themselves (R9).
 * @param company the tenant
 * @param now milliseconds since the epoch
 * @returns milliseconds since the epoch; null if only M5 activates them
 */
export function pendingUntil(company: Company, now: number): number | null {
  return company.pendingHours === 0 ? null : now + company.pendingHours * 3_600_000;
}
