import accounts from '../../specs/local/accounts.json' with { type: 'json' };

/** Lists whose rows the suite makes and removes. */
const LISTS = [
  '/api/v1/product/items?limit=100',
  '/api/v1/product/exclusions?type=SKU&limit=100',
  '/api/v1/discount/rules?scope=tier&limit=100',
];

/**
 * Asks a sandbox what it lists, as its administrator.
 * @param address origin of the sandbox
 * @returns every row of the lists whose objects a run makes and removes, as text
 */
export async function listedObjects(address: string): Promise<readonly string[]> {
  const { username, password } = accounts.accounts.administrator;
  const answer = await fetch(`${address}/backend/core/authentication/token/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'password', username, password }),
  });
  const { access_token: token } = (await answer.json()) as { readonly access_token: string };
  const rows = await Promise.all(
    LISTS.map(async (path) => {
      const list = await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${token}` } });
      if (list.status !== 200) throw new Error(`${path} answers ${list.status}: ${await list.text()}`);
      const { data } = (await list.json()) as { readonly data: { readonly results: readonly object[] } };
      return data.results.map((row) => JSON.stringify(row));
    }),
  );
  return rows.flat();
}
