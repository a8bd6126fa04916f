import { securityHeaders } from './security-headers.ts';

/** The headers of drf-yasg's pages. */
export const drfPageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  Vary: 'Accept',
  Allow: 'GET, HEAD, OPTIONS',
  ...securityHeaders,
};
