import { randomUUID } from 'node:crypto';
import { refusal } from './answer.ts';
import { gone, type Library, made, ok, one, page, type Shelves } from './shelves.ts';

/** Members with unique e-mail addresses. */
export function members({ members: rows, loans, fault, add, change }: Shelves): Library {
  return {
    'GET /members': ({ query }) => ok(page([...rows.values()], query, fault)),
    'POST /members': ({ body: { email, full_name, address } }) => {
      if ([...rows.values()].some((row) => row['email'] === email))
        return { status: 400, headers: {}, body: { email: ['A member with this email already exists.'] } };
      const answer = made('/members', add(rows, { card_uuid: randomUUID(), email, full_name, address }));
      return fault === 'wrong-status' ? { ...answer, status: 202 } : answer;
    },
    'GET /members/{member_id}': ({ path }) => one(rows, path['member_id'], ok),
    'PATCH /members/{member_id}': ({ path, body }) =>
      one(rows, path['member_id'], (row) => {
        const { full_name = row['full_name'], address = row['address'] } = body;
        return ok(change(rows, row, { full_name, address }));
      }),
    'DELETE /members/{member_id}': ({ path }) =>
      one(rows, path['member_id'], (row) => {
        rows.delete(row.id);
        return gone;
      }),
    'GET /members/{member_id}/loans': ({ path }) =>
      one(rows, path['member_id'], ({ id }) => {
        if (fault === 'server-error') throw new Error('The shelf fell over.');
        return ok([...loans.values()].filter((loan) => loan['member_id'] === id));
      }),
  };
}

/** Loans: a book is lent to one member at a time. */
export function loans({ members: readers, books, loans: rows, add, change }: Shelves): Library {
  return {
    'POST /loans': ({ body: { member_id, book_id, days } }) => {
      const missing = [
        ...(readers.has(Number(member_id)) ? [] : ['member_id']),
        ...(books.has(Number(book_id)) ? [] : ['book_id']),
      ].map((name) => [name, ['There is no such object.']]);
      if (missing.length > 0) return { status: 400, headers: {}, body: Object.fromEntries(missing) };
      if ([...rows.values()].some((loan) => loan['book_id'] === book_id && loan['returned_at'] === null))
        return refusal(409, 'This book is lent already.');
      const lent_at = new Date().toISOString();
      return made('/loans', add(rows, { member_id, book_id, days, lent_at, returned_at: null }));
    },
    'GET /loans/{loan_id}': ({ path }) => one(rows, path['loan_id'], ok),
    'POST /loans/{loan_id}/return': ({ path }) =>
      one(rows, path['loan_id'], (row) =>
        row['returned_at'] === null
          ? ok(change(rows, row, { returned_at: new Date().toISOString() }))
          : refusal(409, 'This book is back already.'),
      ),
  };
}
