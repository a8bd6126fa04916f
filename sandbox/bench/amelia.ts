import type { Served } from './served.ts';

/**
 * The profile id of the first member that every sandbox starts with.
 * @param served the sandbox
 * @returns its UUID
 */
export async function amelia({ port, token }: Pick<Served, 'port' | 'token'>): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/member/?firstName=Amelia`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return /"profileId":"([^"]+)"/.exec(await response.text())?.[1] ?? '';
}
