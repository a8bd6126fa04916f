/**
 * The Basic header of a client.
 * @param id of the client
 * @param secret of the client
 * @returns the header
 */
export function basic(id: string, secret: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` };
}
