import { expect, test } from '@playwright/test';
import { boolean } from '../../sandbox/serializer/fields/boolean.ts';
import { char } from '../../sandbox/serializer/fields/char.ts';
import { choice } from '../../sandbox/serializer/fields/choice.ts';
import { date } from '../../sandbox/serializer/fields/date.ts';
import { integer } from '../../sandbox/serializer/fields/integer.ts';
import { list } from '../../sandbox/serializer/fields/list.ts';
import { uuid } from '../../sandbox/serializer/fields/uuid.ts';
import { booleanFilter } from '../../sandbox/serializer/filters/boolean-filter.ts';
import { choiceFilter } from '../../sandbox/serializer/filters/choice-filter.ts';
import { textFilter } from '../../sandbox/serializer/filters/text-filter.ts';
import { readObject } from '../../sandbox/serializer/read-object.ts';
import { Refusal } from '../../sandbox/serializer/refusal.ts';
import { serializer } from '../../sandbox/serializer/serializer.ts';

const optional = { required: false } as const;
const query = serializer('Query', {
  id: uuid(),
  text: char(optional),
  blank: char({ ...optional, blank: true }),
  nothing: char({ ...optional, nullable: true }),
  limit: integer({ ...optional, default: 20, min: 1 }),
  box: boolean(optional),
  word: choice(['A', 'B'], optional),
  day: date(optional),
  tags: list(char(), optional),
});
const filters = serializer('Filters', {
  search: textFilter(),
  type: choiceFilter(['SKU', 'CATEGORY']),
  isActive: booleanFilter(),
});

const ID = '12345678-1234-1234-1234-123456789abc';
const known = { id: ID, limit: 20, box: false };

function read(type: typeof query | typeof filters, text: string): unknown {
  const outcome = readObject(type, new URLSearchParams(text), { partial: false, form: true });
  return outcome instanceof Refusal ? { refused: outcome.detail } : outcome;
}

test('a query is read as the framework reads HTML input', () => {
  const table = [
    ['', { refused: { id: ['This field is required.'] } }],
    ['id=', { refused: { id: ['Must be a valid UUID.'] } }],
    [`id=${ID}`, known],
    [`id=${ID}&text=&blank=&nothing=&word=&day=&limit=`, { ...known, blank: '', nothing: null }],
    [`id=${ID}&text=+`, { refused: { text: ['This field may not be blank.'] } }],
    [`id=${ID}&box=true`, { ...known, box: true }],
    [`id=${ID}&limit=x`, { refused: { limit: ['A valid integer is required.'] } }],
    [`id=${ID}&word=C&word=A`, { ...known, word: 'A' }],
    [`id=${ID}&tags=a&tags=b`, { ...known, tags: ['a', 'b'] }],
    [`id=${ID}&unknown=1`, known],
  ] as const;
  expect(table.map(([text]) => [text, read(query, text)])).toEqual(table);
});

test('filters speak as a form does, and a bad boolean is dropped', () => {
  const table = [
    ['', {}],
    ['search=&type=&isActive=', {}],
    ['search=+milk+&type=SKU&isActive=true', { search: 'milk', type: 'SKU', isActive: true }],
    ['isActive=maybe', { isActive: null }],
    ['type=gone', { refused: { type: ['Select a valid choice. gone is not one of the available choices.'] } }],
    ['search=%00', { refused: { search: ['Null characters are not allowed.'] } }],
  ] as const;
  expect(table.map(([text]) => [text, read(filters, text)])).toEqual(table);
});
