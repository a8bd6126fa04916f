const LABEL = '[a-z\\u00a1-\\uffff0-9](?:[a-z\\u00a1-\\uffff0-9-]{0,61}[a-z\\u00a1-\\uffff0-9])?';
const HOST = `(?:${LABEL}(?:\\.${LABEL})*\\.?|\\[[0-9a-f:.]+\\])`;
const VALID = new RegExp(`^[a-z][a-z0-9.+-]*://${HOST}(?::\\d{2,5})?(?:[/?#]\\S*)?$`, 'i');
const SCHEMES = ['http', 'https'];

/**
 * Checks a redirect address as the toolkit does when an application is saved.
 * @param address as typed
 * @returns what is wrong with it, or null
 */
export function redirectUriProblem(address: string): string | null {
  if (!VALID.test(address)) return 'Enter a valid URL.';
  if (/#./.test(address)) return 'Redirect URIs must not contain fragments';
  const scheme = address.slice(0, address.indexOf(':')).toLowerCase();
  return SCHEMES.includes(scheme) ? null : `Unauthorized redirect scheme: ${scheme}`;
}
