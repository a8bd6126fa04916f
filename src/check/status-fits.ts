/** True if a status is among patterns such as `401` and `2XX`. */
export function statusFits(patterns: readonly string[], status: number): boolean {
  return patterns.some(
    (pattern) => pattern === String(status) || pattern.toUpperCase() === `${Math.floor(status / 100)}XX`,
  );
}
