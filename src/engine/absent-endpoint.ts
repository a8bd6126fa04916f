import type { GrantStep } from '../tokens/trial/grant-case.ts';

/** Promises of the authorization server's own endpoints. */
const ofEndpoint = new Set(['token', 'refusal', 'redirect', 'no redirect', 'revocation', 'introspection']);

/**
 * Says where an endpoint of the authorization server is not there: its address is set wrong, or the host has none, as the
 * notes show the JSON endpoint on one host only. That is no broken promise of an endpoint.
 * @param steps of a case
 * @param passwordTokenUrl address of the JSON endpoint
 * @returns one sentence that names the setting; `null` where every endpoint is there
 */
export function absentEndpoint(steps: readonly GrantStep[], passwordTokenUrl: string | null): string | null {
  const absent = steps.find(
    ({ promise, exchange }) => promise !== null && ofEndpoint.has(promise.kind) && exchange.response.status === 404,
  );
  if (absent === undefined) return null;
  const { method, url } = absent.exchange.request;
  const setting = url === passwordTokenUrl ? 'RETAIN_PASSWORD_TOKEN_URL' : 'RETAIN_AUTH_URL';
  return `${method} ${url.replace(/[?#].*/s, '')} answered 404, so there is no such endpoint; check ${setting}.`;
}
