import type { Exchange } from '../http/exchange.ts';

/**
 * The error that an authorization server gives as JSON, in one phrase; `null` where the answer has none.
 *
 * @example 'invalid_grant (Invalid credentials given.)'
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export function oauthError(exchange: Exchange): string | null {
  let answer: unknown;
  try {
    answer = JSON.parse(exchange.response.body);
  } catch {
    return null;
  }
  if (typeof answer !== 'object' || answer === null) return null;
  const { error, error_description, detail } = answer as Record<string, unknown>;
  const name = [error, detail].find((part) => typeof part === 'string');
  if (typeof name !== 'string') return null;
  const text = typeof error_description === 'string' ? `${name} (${error_description})` : name;
  return text.replaceAll(/\s+/g, ' ').slice(0, 200);
}
