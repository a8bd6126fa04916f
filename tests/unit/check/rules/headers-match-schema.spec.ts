import { expect, test } from '@playwright/test';
import { headersMatchSchema } from '../../../../src/check/rules/headers-match-schema.ts';
import { orchard } from '../fixtures/orchard.ts';
import { type Answer, documentOf, ruleInput } from '../fixtures/rule-input.ts';

const required = {
  openapi: '3.0.3',
  info: { title: 'x', version: '1' },
  paths: {
    '/a': {
      get: {
        responses: {
          '200': {
            description: '',
            headers: {
              'X-Page': { required: true, schema: { $ref: '#/components/schemas/Page' } },
              'X-Seen': { schema: { type: 'boolean' } },
              'X-Kind': { schema: { type: 'string', enum: ['a', 'b'] } },
              'Content-Type': { required: true, schema: { type: 'integer' } },
            },
          },
        },
      },
    },
  },
  components: { schemas: { Page: { type: 'integer', minimum: 1 } } },
};

const post = 'POST /api/trees';
const rows: readonly { name: string; source?: unknown; operation?: string; given: Answer; want: readonly string[] }[] =
  [
    { name: 'headers that fit', given: { status: 201, headers: { 'x-count': '3', 'x-flags': '1, 2' } }, want: [] },
    { name: 'optional headers that are absent', given: { status: 201, headers: {} }, want: [] },
    {
      name: 'a text for a number',
      given: { status: 201, headers: { 'x-count': 'many' } },
      want: ['POST /api/trees: header x-count must be integer but is "many" (string).'],
    },
    {
      name: 'a list with a wrong entry',
      given: { status: 201, headers: { 'x-flags': '1,b' } },
      want: ['POST /api/trees: header x-flags must be integer but is "1,b" (string).'],
    },
    { name: 'a header that came twice', given: { status: 201, headers: { 'x-flags': ['1', '2'] } }, want: [] },
    { name: 'another status', given: { status: 400, headers: { 'x-count': 'many' } }, want: [] },
    {
      name: 'a required header that is absent',
      source: required,
      operation: 'GET /a',
      given: { headers: {} },
      want: ['GET /a: header x-page must be present but is missing.'],
    },
    {
      name: 'a referenced schema',
      source: required,
      operation: 'GET /a',
      given: { headers: { 'x-page': '2', 'x-seen': 'TRUE', 'x-kind': 'b' } },
      want: [],
    },
    {
      name: 'a referenced schema, an enum and a boolean that are not kept',
      source: required,
      operation: 'GET /a',
      given: { headers: { 'x-page': '0', 'x-seen': 'maybe', 'x-kind': 'c' } },
      want: [
        'GET /a: header x-page must be at least 1 but is "0" (string).',
        'GET /a: header x-seen must be boolean but is "maybe" (string).',
        'GET /a: header x-kind must be one of "a", "b" but is "c" (string).',
      ],
    },
  ];

for (const { name, source = orchard, operation = post, given, want } of rows) {
  test(`${name}: ${want.length === 0 ? 'passes or is not applicable' : 'fails'}`, async () => {
    const violations = headersMatchSchema(ruleInput(await documentOf(source), operation, given));
    expect(violations.map(({ message }) => message)).toEqual(want);
  });
}
