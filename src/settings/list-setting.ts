/** The parts of a comma-separated setting, without blanks, empty parts and repeats. */
export function listSetting(value: string | undefined): readonly string[] {
  const parts = (value ?? '').split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
