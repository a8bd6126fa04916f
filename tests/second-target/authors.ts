import { type Answer, refusal } from './answer.ts';
import type { SecondFault } from './faults.ts';
import { gone, type Library, made, ok, one, page, pageSize, type Row, type Shelves } from './shelves.ts';

type Values = Readonly<Record<string, unknown>>;

/** Authors, listed in pages of Django REST framework. */
export function authors({ authors: rows, books, fault, add, change }: Shelves): Library {
  const shown = (row: Row): Row =>
    fault === 'body-type' && row['birth_year'] !== null ? { ...row, birth_year: String(row['birth_year']) } : row;
  return {
    'GET /authors': ({ query, address }) => {
      const listed = [...rows.values()].filter((row) => (query['country'] ?? row['country']) === row['country']);
      return pageWithLinks(listed.map(shown), query, address, fault);
    },
    'POST /authors': ({ body }) =>
      made('/authors', shown(add(rows, { ...fields(body), created_at: new Date().toISOString() }))),
    'GET /authors/{author_id}': ({ path }) => one(rows, path['author_id'], (row) => ok(shown(row))),
    'PUT /authors/{author_id}': ({ path, body }) =>
      one(rows, path['author_id'], (row) => ok(shown(change(rows, row, fields(body))))),
    'PATCH /authors/{author_id}': ({ path, body }) =>
      one(rows, path['author_id'], (row) => {
        const { name = row['name'], birth_year = row['birth_year'], is_active = row['is_active'] } = body;
        return ok(shown(change(rows, row, { name, birth_year, is_active })));
      }),
    'DELETE /authors/{author_id}': ({ path }) =>
      one(rows, path['author_id'], (row) => {
        rows.delete(row.id);
        for (const book of books.values()) if (book['author_id'] === row.id) books.delete(book.id);
        return gone;
      }),
  };
}

function fields({ name = '', country, birth_year = null, website = null, is_active = true }: Values): Values {
  return { name, country, birth_year, website, is_active };
}

/** A page in the form of Django REST framework, whose pages end in a 404. */
function pageWithLinks(rows: readonly Row[], query: Values, address: string, fault: SecondFault | null): Answer {
  const number = Number(query['page'] ?? 1);
  const pages = Math.max(1, Math.ceil(rows.length / pageSize(query, fault)));
  if (number > pages) return refusal(404, 'Invalid page.');
  const link = (wanted: number): string | null => {
    const given = Object.entries({ ...query, page: wanted }).map(([key, value]): [string, string] => [
      key,
      String(value),
    ]);
    return wanted < 1 || wanted > pages ? null : `${address}?${new URLSearchParams(given)}`;
  };
  const results = page(rows, query, fault);
  return ok({ count: rows.length, next: link(number + 1), previous: link(number - 1), results });
}
