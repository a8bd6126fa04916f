import { expect, test } from '@playwright/test';
import { errorForm } from '../../../src/check/error-form.ts';

const rows: readonly { name: string; status?: number; given: unknown; want: string | null }[] = [
  { name: 'detail', given: { detail: 'Not found.' }, want: 'detail' },
  { name: 'a field', given: { code: ['This field is required.'] }, want: 'fields' },
  {
    name: 'nested fields, items without errors',
    given: { parts: [{}, { name: ['Required.'], n: ['No.'] }] },
    want: 'fields',
  },
  { name: 'items by index', given: { tags: { '1': ['No.'] }, labels: { b: ['Null.'] } }, want: 'fields' },
  { name: 'no field', given: { non_field_errors: ['No data provided'] }, want: 'fields' },
  { name: 'a bare list', given: ['Too small.'], want: 'fields' },
  { name: 'many at once', given: [{}, { title: ['Required.'] }], want: 'fields' },
  {
    name: 'the envelope',
    given: { status: 400, message: 'x', errors: { ExceptionString: ['No.'] }, data: null },
    want: 'envelope',
  },
  {
    name: 'the envelope with nested items',
    given: { status: 400, errors: { items: [{ a: ['No.'] }, {}] }, data: null },
    want: 'envelope',
  },
  { name: 'the envelope without errors', given: { status: 400, message: 'x', errors: {}, data: null }, want: null },
  { name: 'OAuth', given: { error: 'invalid_grant', error_description: 'x' }, want: 'oauth' },
  { name: 'a page of Django', status: 404, given: '<!doctype html><h1>Not Found</h1>', want: 'not found page' },
  { name: 'the same page for another status', status: 400, given: '<h1>Not Found</h1>', want: null },
  { name: 'another page', status: 404, given: '<h1>nginx</h1>', want: null },
  { name: 'an empty object', given: {}, want: null },
  { name: 'an empty list', given: [], want: null },
  { name: 'something else', given: { code: 17, text: 'no' }, want: null },
  { name: 'a field with a text instead of a list', given: { code: 'Required.' }, want: null },
  { name: 'a text', given: '"no"', want: null },
  { name: 'nothing', given: '', want: null },
  { name: 'a success', status: 200, given: { detail: 'x' }, want: null },
];

for (const { name, status = 400, given, want } of rows) {
  test(`${name}: ${want ?? 'no known form'}`, () => {
    expect(errorForm({ status, headers: {}, body: typeof given === 'string' ? given : JSON.stringify(given) })).toBe(
      want,
    );
  });
}
