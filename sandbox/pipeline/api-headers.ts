import { securityHeaders } from '../pages/security-headers.ts';

/**
 * The headers of every answer of the API.
 * @param allow the methods of the view
 * @param contentType null for an answer without a body
 * @param vary of the answer
 * @returns the headers, in the order in which the framework writes them
 */
export function apiHeaders(
  allow: string,
  contentType: string | null,
  vary = 'Accept',
): Readonly<Record<string, string>> {
  return {
    ...(contentType === null ? {} : { 'Content-Type': contentType }),
    Vary: vary,
    Allow: allow,
    ...securityHeaders,
  };
}
