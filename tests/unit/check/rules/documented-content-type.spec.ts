import { expect, test } from '@playwright/test';
import { documentedContentType } from '../../../../src/check/rules/documented-content-type.ts';
import { orchard } from '../fixtures/orchard.ts';
import { type Answer, type Case, cases, documentOf, ruleInput } from '../fixtures/rule-input.ts';

const notFoundPage = '<!doctype html><html><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const rows: readonly { name: string; operation?: string; given: Answer; planned?: Case; want: readonly string[] }[] = [
  { name: 'the documented type', given: { body: {} }, want: [] },
  {
    name: 'the documented type with a parameter, in capitals',
    given: { body: {}, headers: { 'content-type': 'Application/JSON; charset=utf-8' } },
    want: [],
  },
  {
    name: 'one of several',
    operation: 'GET /api/reports',
    given: { body: 'a;b', headers: { 'content-type': 'text/csv' } },
    want: [],
  },
  {
    name: 'another type',
    given: { body: '<html>', headers: html },
    want: ['fault: GET /api/trees: status 200 must be application/json but is text/html.'],
  },
  {
    name: 'no type',
    given: { body: {}, headers: {} },
    want: ['fault: GET /api/trees: status 200 must be application/json but is nothing.'],
  },
  {
    name: 'a type that is none',
    given: { body: {}, headers: { 'content-type': 'json' } },
    want: ['fault: GET /api/trees: status 200 must be application/json but is "json".'],
  },
  {
    name: "Django's page for a path that no route knows",
    given: { status: 404, body: notFoundPage, headers: html },
    planned: cases.notFound,
    want: [
      'debt: GET /api/trees: status 404 must be application/json but is text/html: a path that no route knows never reaches the service.',
    ],
  },
  {
    name: 'the same page for a valid request',
    given: { status: 404, body: notFoundPage, headers: html },
    want: ['fault: GET /api/trees: status 404 must be application/json but is text/html.'],
  },
  { name: 'no body', given: { body: '', headers: {} }, want: [] },
  {
    name: 'a status that promises no body',
    operation: 'GET /api/reports',
    given: { status: 400, body: 'x', headers: {} },
    want: [],
  },
  { name: 'a status that is not documented', given: { status: 403, body: 'x', headers: {} }, want: [] },
  {
    name: 'an undeclared method',
    given: { status: 404, body: '<html>', headers: html },
    planned: cases.otherMethod,
    want: [],
  },
];

for (const { name, operation = 'GET /api/trees', given, planned, want } of rows) {
  test(`${name}: ${want.length === 0 ? 'passes or is not applicable' : 'is told'}`, async () => {
    const violations = documentedContentType(ruleInput(await documentOf(orchard), operation, given, planned));
    expect(violations.map(({ kind, message }) => `${kind}: ${message}`)).toEqual(want);
  });
}
