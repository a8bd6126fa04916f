/** The parts of an address that are compared. */
interface Address {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly query: readonly string[];
}

function parsed(address: string): Address {
  const [, scheme = '', authority = '', path = '', query = ''] =
    /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/.exec(address) ?? [];
  const pairs = Array.from(new URLSearchParams(query), ([name, value]) => `${name}=${value}`);
  return { scheme: scheme.toLowerCase(), authority, path, query: pairs };
}

/** RFC 8252, 7.3: an application on the user's own machine listens on whatever port is free. */
function isLoopback({ scheme, authority }: Address): boolean {
  return scheme === 'http' && (authority === '127.0.0.1' || authority === '[::1]');
}

/**
 * Compares an address with the registered ones: same scheme, host and path; further query parameters are allowed.
 * @param address asked for
 * @param registered addresses
 * @returns whether it is one of them
 */
export function redirectAllowed(address: string, registered: readonly string[]): boolean {
  const asked = parsed(address);
  return registered.some((text) => {
    const known = parsed(text);
    const sameHost = isLoopback(known)
      ? asked.authority.replace(/:\d*$/, '') === known.authority
      : asked.authority === known.authority;
    return (
      asked.scheme === known.scheme &&
      sameHost &&
      asked.path === known.path &&
      known.query.every((pair) => asked.query.includes(pair))
    );
  });
}
