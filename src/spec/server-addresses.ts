import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';

/**
 * The absolute addresses of a list of OpenAPI 3 server objects, relative ones resolved against where the document was
 * fetched, variables filled with their defaults; without a list the root of that host.
 *
 * @see https://spec.openapis.org/oas/v3.0.3.html#server-object
 */
export function serverAddresses(conversion: Conversion, raw: unknown, pointer: string): readonly string[] {
  const servers = Array.isArray(raw) && raw.length > 0 ? raw : [{ url: '/' }];
  return servers.flatMap((server, index) => {
    const url = isRecord(server) ? filled(server) : null;
    const address =
      url !== null && URL.canParse(url, conversion.address) ? new URL(url, conversion.address).href : null;
    if (address === null) conversion.problem(`${pointer}/${index}`, 'The server has no address that can be read.');
    return address === null ? [] : [address];
  });
}

function filled(server: Readonly<Record<string, unknown>>): string | null {
  const { url, variables } = server;
  if (typeof url !== 'string') return null;
  return url.replace(/\{([^{}]+)\}/g, (placeholder, name) => {
    const variable = isRecord(variables) ? variables[name] : undefined;
    return isRecord(variable) && variable['default'] !== undefined ? String(variable['default']) : placeholder;
  });
}
