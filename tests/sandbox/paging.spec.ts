import { expect, test } from '@playwright/test';
import { pageLinks } from '../../sandbox/routes/page-links.ts';
import { paging } from '../../sandbox/routes/paging.ts';
import { localSandbox } from './local-sandbox.ts';

test('limit and offset are read as the framework reads them, bad ones are ignored', () => {
  const table: readonly (readonly [string, number, number])[] = [
    ['', 20, 0],
    ['limit=2&offset=2', 2, 2],
    ['limit=0', 20, 0],
    ['limit=-1&offset=x', 20, 0],
    ['limit=1000', 100, 0],
    ['limit=%2B3', 3, 0],
    ['limit=1_0', 10, 0],
    ['limit=3.0', 20, 0],
    ['offset=%205%20&limit=2', 2, 5],
    ['limit=2&limit=3', 3, 0],
  ];
  const got = table.map(([text]) => {
    const { limit, offset } = paging(new URLSearchParams(text));
    return [text, limit, offset];
  });
  expect(got).toEqual(table);
});

test('links keep the other parameters, sorted, and drop a needless offset', () => {
  const table: readonly (readonly [string, string | null, string | null])[] = [
    ['limit=2', 'limit=2&offset=2', null],
    ['limit=2&offset=2', 'limit=2&offset=4', 'limit=2'],
    ['limit=2&offset=99', null, 'limit=2&offset=97'],
    ['limit=2&offset=1&z=%C3%A9+b&a=1&a=2', 'a=1&a=2&limit=2&offset=3&z=%C3%A9+b', 'a=1&a=2&limit=2&z=%C3%A9+b'],
    ['q=a/b~c*&limit=2', 'limit=2&offset=2&q=a%2Fb~c%2A', null],
    ['', null, null],
  ];
  const got = table.map(([text]) => {
    const query = new URLSearchParams(text);
    const incoming = { query, path: '/x', origin: 'https://a.example' };
    const { next, previous } = pageLinks(incoming, paging(query), 7);
    const short = (link: string | null): string | null => link?.replace('https://a.example/x?', '') ?? null;
    return [text, short(next), short(previous)];
  });
  expect(got).toEqual(table);
});

test('pages neither repeat nor lose a row, and their links work', () => {
  const sandbox = localSandbox();
  const rows: string[] = [];
  let target: string | null = '/api/v1/product/items?limit=3';
  while (target !== null) {
    const { data } = sandbox.askAs('administrator', target, { origin: 'https://a.example' }).json as {
      readonly data: {
        readonly count: number;
        readonly next: string | null;
        readonly results: readonly { SKU: string }[];
      };
    };
    expect(data.count).toBe(7);
    rows.push(...data.results.map((row) => row.SKU));
    target = data.next?.replace('https://a.example', '') ?? null;
  }
  expect(rows).toEqual(['1001', '1002', '1003', '1004', '1005', '1006', '1007'].map((digits) => `SKU-${digits}`));
});
