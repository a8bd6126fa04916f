/** Whether a browser would read the address as one of this host. */
function isLocal(address: string, host: string): boolean {
  if (address.startsWith('///')) return false;
  const [, scheme, authority] = /^(?:([a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/([^/?#]*))?/.exec(address) ?? [];
  if (authority === undefined) return scheme === undefined;
  return authority === host && (scheme === undefined || /^https?$/i.test(scheme));
}

/**
 * Lets pass what is safe to redirect to: a path, or an address of the host that was asked.
 * @param address as it came in `next`
 * @param origin by which the sandbox was called
 * @returns the address, or an empty text if it leads elsewhere
 */
export function localAddress(address: string, origin: string): string {
  const trimmed = address.trim();
  const host = origin.replace(/^[a-z]+:\/\//i, '');
  // Browsers read a backslash as a slash.
  const safe = isLocal(trimmed, host) && isLocal(trimmed.replaceAll('\\', '/'), host);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return safe && !/[\u0000-\u001f\u007f]/.test(trimmed) ? trimmed : '';
}
