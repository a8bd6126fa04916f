/**
 * Tells whether a host is this very machine.
 *
 * @param hostname as in `URL.hostname`, which writes every IPv4 address in its usual form
 * @see https://www.rfc-editor.org/rfc/rfc6761#section-6.3 for the names below `localhost`
 */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
