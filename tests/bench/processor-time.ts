/**
 * Processor time that this process has used, all its threads.
 * @returns microseconds
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
