import type { Client } from '../../settings/settings.ts';

/**
 * The Basic header of an application, for requests that no client library would send.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
 */
export function basic({ clientId, clientSecret }: Client): string {
  const form = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);
  return `Basic ${Buffer.from(`${form(clientId)}:${form(clientSecret)}`).toString('base64')}`;
}
