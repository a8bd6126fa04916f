/**
 * Puts values into a path template.
 * @param template as in `/api/v1/member/{profileId}`
 * @param values by parameter name
 * @returns the path, values percent-encoded
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^}]+)\}/g, (whole, name: string) =>
    name in values ? encodeURIComponent(String(values[name])) : whole,
  );
}
