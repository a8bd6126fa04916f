import type { Answer } from './answer.ts';
import {
  gone,
  type Library,
  type LibraryCall,
  made,
  notFound,
  ok,
  one,
  page,
  type Row,
  type Shelves,
} from './shelves.ts';

type Values = Readonly<Record<string, unknown>>;

const GENRES: readonly Row[] = [
  { id: 11, name: 'fiction', parent_id: null },
  { id: 12, name: 'crime', parent_id: 11 },
  { id: 13, name: 'science', parent_id: null },
];
const unknownGenre: Answer = { status: 400, headers: {}, body: { genre_id: ['There is no such genre.'] } };

/** Books of an author, listed as they are; genres, which nobody makes. */
export function books({ authors, books: rows, fault, add, change }: Shelves): Library {
  const own = ({ path }: LibraryCall, then: (row: Row) => Answer): Answer =>
    one(rows, path['book_id'], (row) => (row['author_id'] === path['author_id'] ? then(row) : notFound));
  return {
    'GET /health': () => ok({ status: 'up' }),
    'GET /genres': () => ok(GENRES),
    'GET /authors/{author_id}/books': ({ path, query }) =>
      one(authors, path['author_id'], ({ id }) => {
        const listed = [...rows.values()].filter((book) => book['author_id'] === id);
        return ok(page(listed, query, fault));
      }),
    'POST /authors/{author_id}/books': ({ path, body }) =>
      one(authors, path['author_id'], ({ id }) =>
        isGenre(body) ? made(`/authors/${id}/books`, add(rows, { ...fields(body), author_id: id })) : unknownGenre,
      ),
    'GET /authors/{author_id}/books/{book_id}': (call) => own(call, ok),
    'PUT /authors/{author_id}/books/{book_id}': (call) =>
      own(call, (row) => (isGenre(call.body) ? ok(change(rows, row, fields(call.body))) : unknownGenre)),
    'DELETE /authors/{author_id}/books/{book_id}': (call) =>
      own(call, (row) => {
        if (fault !== 'delete-ignored') rows.delete(row.id);
        return gone;
      }),
  };
}

function isGenre(body: Values): boolean {
  return GENRES.some(({ id }) => id === body['genre_id']);
}

function fields({ title, isbn, pages, price, binding, genre_id, tags, published_on }: Values): Values {
  return { title, isbn, pages, price, binding, genre_id, tags, published_on };
}
