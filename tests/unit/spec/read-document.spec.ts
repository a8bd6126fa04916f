import { expect, test } from '@playwright/test';
import type { Operation } from '../../../src/spec/operation.ts';
import { drfYasgDocument } from './fixtures/drf-yasg-document.ts';
import { openapiDocument } from './fixtures/openapi-document.ts';
import { read } from './fixtures/read.ts';

function operation(operations: readonly Operation[], id: string): Operation {
  const found = operations.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${operations.map((one) => one.id).join(', ')}`);
  return found;
}

test('a document of drf-yasg becomes operations with full paths, in its own order', async () => {
  const document = await read(drfYasgDocument);
  expect(document.dialect).toBe('2.0');
  expect(document.title).toBe('Omni Retain Orchard API');
  expect(document.problems).toEqual([]);
  expect(document.servers).toEqual(['https://lms.example.test/api/v1/orchard']);
  expect(document.operations.map(({ id }) => id)).toEqual([
    'GET /api/v1/orchard/trees/',
    'POST /api/v1/orchard/trees/',
    'GET /api/v1/orchard/trees/{id}/',
    'DELETE /api/v1/orchard/trees/{id}/',
    'PATCH /api/v1/orchard/trees/{id}/',
  ]);
});

test('path-level parameters, body and responses stand at their operation', async () => {
  const { operations } = await read(drfYasgDocument);
  const patch = operation(operations, 'PATCH /api/v1/orchard/trees/{id}/');
  expect(patch.parameters).toEqual([
    {
      name: 'id',
      in: 'path',
      required: true,
      description: 'A UUID.',
      schema: { type: 'string', format: 'uuid' },
      style: 'simple',
      explode: false,
      pointer: '/paths/~1trees~1{id}~1/parameters/0',
    },
  ]);
  expect(patch.requestBody).toEqual({
    required: true,
    description: '',
    content: [
      {
        mediaType: 'application/json',
        schema: { $ref: '#/definitions/Tree' },
        pointer: '/paths/~1trees~1{id}~1/patch/parameters/0/schema',
      },
    ],
    pointer: '/paths/~1trees~1{id}~1/patch/parameters/0',
  });
  expect(patch.security).toEqual([{ OAuth2: [] }]);
  const read404 = operation(operations, 'GET /api/v1/orchard/trees/{id}/').responses[1];
  expect(read404).toMatchObject({ status: '404', content: [{ schema: { $ref: '#/definitions/Error' } }] });
  const removed = operation(operations, 'DELETE /api/v1/orchard/trees/{id}/').responses[0];
  expect(removed).toMatchObject({ status: '204', content: [], headers: [] });
});

test('OAuth flows are named as in OpenAPI 3', async () => {
  const { securitySchemes } = await read(drfYasgDocument);
  expect(securitySchemes['OAuth2']).toMatchObject({
    type: 'oauth2',
    flows: [{ flow: 'authorizationCode', tokenUrl: '/backend/o/token/', scopes: { read: 'Read scope' } }],
  });
});

for (const version of ['3.0.3', '3.1.0'] as const) {
  test(`OpenAPI ${version} reaches the same operation`, async () => {
    const document = await read(openapiDocument(version));
    expect(document.problems).toEqual([]);
    expect(document.dialect).toBe(version.slice(0, 3));
    expect(document.operations.map(({ id }) => id)).toEqual(['GET /v9/trees/{id}', 'PUT /api/orchard/trees/{id}']);
    const put = operation(document.operations, 'PUT /api/orchard/trees/{id}');
    expect(put.parameters.map(({ name, style, explode }) => [name, style, explode])).toEqual([
      ['id', 'simple', false],
      ['dry_run', 'form', true],
      ['fields', 'form', false],
    ]);
    expect(put.parameters[0]?.schema).toEqual({ type: 'integer', exclusiveMinimum: 0 });
    expect(put.parameters[1]?.schema).toEqual({ type: 'boolean', example: true });
    expect(put.requestBody?.content).toMatchObject([
      { mediaType: 'application/json', schema: { $ref: '#/definitions/Tree' } },
    ]);
    expect(put.responses.map(({ status }) => status)).toEqual(['200', '4XX']);
    expect(put.responses[0]?.headers).toEqual([{ name: 'x-revision', required: true, schema: { type: 'integer' } }]);
    expect(put.responses[0]?.content[0]?.examples).toEqual([{ name: 'Old oak' }]);
    expect(put.responses[1]?.pointer).toBe('/components/responses/Refused');
    expect(put.extensions).toEqual({ 'x-removed-by': 'DELETE /trees/{id}' });
    expect(put.security).toEqual([{ bearer: [] }]);
    expect(operation(document.operations, 'GET /v9/trees/{id}').security).toEqual([{}]);
    expect(document.definitions['Tree']?.['properties']).toMatchObject({
      nick: { type: ['string', 'null'] },
      parent: { $ref: '#/definitions/Tree' },
    });
    expect(document.securitySchemes['bearer']).toMatchObject({ type: 'http', scheme: 'bearer' });
  });
}

const info = { title: 'x', version: '1' };
const broken = [
  {
    name: 'a dangling reference',
    given: {
      swagger: '2.0',
      info,
      paths: { '/a': { get: { responses: { '200': { description: '', schema: { $ref: '#/definitions/Gone' } } } } } },
    },
    want: { ids: ['GET /a'], problem: '#/definitions/Gone does not exist in this document' },
  },
  {
    name: 'a reference to another host',
    given: {
      swagger: '2.0',
      info,
      paths: { '/a': { get: { parameters: [{ $ref: 'http://evil.test/p.json' }], responses: {} } } },
    },
    want: { ids: ['GET /a'], problem: 'http://evil.test/p.json is not inside this document' },
  },
  {
    name: 'a parameter without a place',
    given: {
      swagger: '2.0',
      info,
      paths: {
        '/a': { get: { parameters: [{ name: 'x', type: 'string' }], responses: { '200': { description: '' } } } },
      },
    },
    want: { ids: ['GET /a'], problem: 'The parameter "x" does not say where it is sent ("in").' },
  },
  {
    name: 'a placeholder without a parameter',
    given: { openapi: '3.0.0', info, paths: { '/a/{id}': { get: { responses: { '200': { description: '' } } } } } },
    want: { ids: ['GET /a/{id}'], problem: 'The path has a placeholder {id} without a parameter.' },
  },
  {
    name: 'no paths',
    given: { swagger: '2.0', info },
    want: { ids: [], problem: 'The document has no paths.' },
  },
  {
    name: 'a path item that is no object',
    given: { openapi: '3.0.0', info, paths: { '/a': 7, '/b': { get: { responses: { '200': { description: '' } } } } } },
    want: { ids: ['GET /b'], problem: 'A path item must be an object.' },
  },
  {
    name: 'no responses',
    given: { swagger: '2.0', info, paths: { '/a': { get: {} } } },
    want: { ids: ['GET /a'], problem: 'The operation documents no responses.' },
  },
  {
    name: 'a repeated operationId',
    given: {
      swagger: '2.0',
      info,
      paths: {
        '/a': { get: { operationId: 'x', responses: { '200': { description: '' } } } },
        '/b': { get: { operationId: 'x', responses: { '200': { description: '' } } } },
      },
    },
    want: { ids: ['GET /a', 'GET /b'], problem: "Duplicate operation id 'x'" },
  },
  {
    name: 'references that lead in a circle',
    given: {
      swagger: '2.0',
      info,
      paths: { '/a': { get: { responses: { '200': { description: '', schema: { $ref: '#/definitions/A' } } } } } },
      definitions: { A: { $ref: '#/definitions/B' }, B: { $ref: '#/definitions/A' } },
    },
    want: { ids: ['GET /a'], problem: 'leads back to itself' },
  },
];

for (const { name, given, want } of broken) {
  test(`${name} is a problem of the document, the rest is used`, async () => {
    const document = await read(given);
    expect(document.operations.map(({ id }) => id)).toEqual(want.ids);
    expect(document.problems.map(({ message }) => message).join('\n')).toContain(want.problem);
  });
}

test('the document itself is left as it came', async () => {
  const before = JSON.stringify(drfYasgDocument);
  const document = await read(drfYasgDocument);
  expect(JSON.stringify(drfYasgDocument)).toBe(before);
  expect(document.source).toBe(drfYasgDocument);
});

test('a text that is no document at all is refused by name', async () => {
  await expect(read({ hello: 'world' })).rejects.toThrow(/orchard at https:\/\/.* is no Swagger or OpenAPI document/);
});
