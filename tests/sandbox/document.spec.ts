import SwaggerParser from '@apidevtools/swagger-parser';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { commonPrefix } from '../../sandbox/document/common-prefix.ts';
import { definitions } from '../../sandbox/document/definitions.ts';
import { fullPath } from '../../sandbox/routes/full-path.ts';
import { routes } from '../../sandbox/routes/index.ts';
import { boolean } from '../../sandbox/serializer/fields/boolean.ts';
import { char } from '../../sandbox/serializer/fields/char.ts';
import { choice } from '../../sandbox/serializer/fields/choice.ts';
import { date } from '../../sandbox/serializer/fields/date.ts';
import { datetime } from '../../sandbox/serializer/fields/datetime.ts';
import { dict } from '../../sandbox/serializer/fields/dict.ts';
import { email } from '../../sandbox/serializer/fields/email.ts';
import { integer } from '../../sandbox/serializer/fields/integer.ts';
import { json } from '../../sandbox/serializer/fields/json.ts';
import { list } from '../../sandbox/serializer/fields/list.ts';
import { many } from '../../sandbox/serializer/fields/many.ts';
import { nested } from '../../sandbox/serializer/fields/nested.ts';
import { number } from '../../sandbox/serializer/fields/number.ts';
import { url } from '../../sandbox/serializer/fields/url.ts';
import { uuid } from '../../sandbox/serializer/fields/uuid.ts';
import { serializer } from '../../sandbox/serializer/serializer.ts';
import { services } from '../../sandbox/services.ts';
import { localSandbox } from './local-sandbox.ts';

interface Document {
  readonly basePath: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId?: string }>>>>;
}

const sandbox = localSandbox();
const optional = { required: false } as const;

test('a serializer is described keyword by keyword as drf-yasg describes it', () => {
  const part = serializer('Part', {
    id: integer({ readOnly: true }),
    quantity: integer({ ...optional, min: 0, max: 9 }),
  });
  const gadget = serializer('Gadget', {
    firstName: char({ max: 40, min: 2 }),
    owner_email: email({ max: 254 }),
    note: char({ ...optional, blank: true, nullable: true }),
    color: char({ ...optional, pattern: /^#[0-9a-f]{6}$/, description: 'In hex.' }),
    website: url({ ...optional, nullable: true }),
    status: choice(['draft', 'live'], { ...optional, default: 'draft' }),
    level: choice([1, 2], { ...optional, nullable: true }),
    ratio: number({ nullable: true, min: 0 }),
    id: uuid({ readOnly: true }),
    released_on: date(optional),
    extra: json(optional),
    labels: dict(char(), optional),
    tags: list(char({ max: 3 }), { ...optional, max: 5 }),
    parts: many(part),
    first_part: nested(part, { nullable: true }),
    secret: char({ writeOnly: true }),
    isActive: boolean({ ...optional, default: true }),
    createdAt: datetime({ readOnly: true }),
  });
  const types = definitions();
  expect(types.refer(gadget, false)).toEqual({ $ref: '#/definitions/Gadget' });
  const { Part, Gadget } = types.all();
  expect(Object.keys(types.all())).toEqual(['Part', 'Gadget']);
  expect(Part).toEqual({
    type: 'object',
    properties: {
      id: { title: 'Id', type: 'integer', readOnly: true },
      quantity: { title: 'Quantity', type: 'integer', maximum: 9, minimum: 0 },
    },
  });
  expect(JSON.stringify(Gadget)).toBe(
    JSON.stringify({
      required: ['firstName', 'owner_email', 'ratio', 'parts', 'first_part', 'secret'],
      type: 'object',
      properties: {
        firstName: { title: 'Firstname', type: 'string', maxLength: 40, minLength: 2 },
        owner_email: { title: 'Owner email', type: 'string', format: 'email', maxLength: 254, minLength: 1 },
        note: { title: 'Note', type: 'string', 'x-nullable': true },
        color: { title: 'Color', description: 'In hex.', type: 'string', pattern: '^#[0-9a-f]{6}$', minLength: 1 },
        website: { title: 'Website', type: 'string', format: 'uri', minLength: 1, 'x-nullable': true },
        status: { title: 'Status', type: 'string', enum: ['draft', 'live'], default: 'draft' },
        level: { title: 'Level', type: 'integer', enum: [1, 2], 'x-nullable': true },
        ratio: { title: 'Ratio', type: 'number', minimum: 0, 'x-nullable': true },
        id: { title: 'Id', type: 'string', format: 'uuid', readOnly: true },
        released_on: { title: 'Released on', type: 'string', format: 'date' },
        extra: { title: 'Extra', type: 'object' },
        labels: { title: 'Labels', type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
        tags: { type: 'array', items: { type: 'string', maxLength: 3, minLength: 1 }, maxItems: 5 },
        parts: { type: 'array', items: { $ref: '#/definitions/Part' } },
        first_part: { $ref: '#/definitions/Part' },
        secret: { title: 'Secret', type: 'string', minLength: 1 },
        isActive: { title: 'Isactive', type: 'boolean', default: true },
        createdAt: { title: 'Createdat', type: 'string', format: 'date-time', readOnly: true },
      },
    }),
  );
});

test('two different serializers of one name are a mistake of the sandbox', () => {
  const types = definitions();
  types.refer(serializer('Same', { a: char() }), false);
  types.refer(serializer('Same', { a: char() }), false);
  expect(() => types.refer(serializer('Same', { b: char() }), false)).toThrow(
    'two different serializers are named Same',
  );
});

test('basePath is the longest common start that spares the last segment of each path', () => {
  const table = [
    [['/api/v1/member/', '/api/v1/member/tiers'], '/api/v1'],
    [['/api/v1/product/items', '/api/v1/product/items/{sku}'], '/api/v1/product'],
    [['/api/v1/inquire/{profileId}/rewards', '/api/v1/inquire/points-expiry'], '/api/v1'],
    [['/api/v1/a/b/c', '/api/v1/a/b/d'], '/api/v1/a/b'],
  ] as const;
  expect(table.map(([paths]) => [paths, commonPrefix(paths)])).toEqual(table);
});

test("the head of a document is drf-yasg's, on the address of the caller", () => {
  const {
    status,
    headers,
    json: document,
  } = sandbox.ask('/api/v1/product/swagger.json', {
    origin: 'https://proxy.example:8443',
  });
  expect([status, headers['Content-Type']]).toEqual([200, 'application/json; charset=utf-8']);
  expect(Object.keys(document as object)).toEqual([
    'swagger',
    'info',
    'host',
    'schemes',
    'basePath',
    'consumes',
    'produces',
    'securityDefinitions',
    'security',
    'paths',
    'definitions',
  ]);
  expect(document).toMatchObject({
    swagger: '2.0',
    info: { title: 'Omni Retain Product API', version: 'v1' },
    host: 'proxy.example:8443',
    schemes: ['https'],
    basePath: '/api/v1/product',
    securityDefinitions: {
      OAuth2: {
        type: 'oauth2',
        flow: 'accessCode',
        authorizationUrl: '/backend/o/authorize/',
        tokenUrl: '/backend/o/token/',
        scopes: { read: 'Read scope', write: 'Write scope' },
      },
    },
    security: [{ OAuth2: [] }],
  });
});

test("an operation is described in drf-yasg's way", () => {
  const { paths } = sandbox.ask('/api/v1/product/swagger.json').json as Document;
  expect(paths['/items/{sku}']?.['parameters']).toEqual([
    { name: 'sku', in: 'path', description: 'SKU of the product.', required: true, type: 'string' },
  ]);
  expect(paths['/items/{sku}']?.['put']).toMatchObject({
    operationId: 'product_items_update',
    parameters: [{ name: 'data', in: 'body', required: true, schema: { $ref: '#/definitions/ProductUpdate' } }],
    responses: {
      '200': { description: '', schema: { $ref: '#/definitions/ProductResponse' } },
      '400': { description: 'Validation error', schema: { type: 'object' } },
    },
    tags: ['product'],
  });
  const query = paths['/items']?.['get'] as { readonly parameters?: readonly { readonly name: string }[] } | undefined;
  expect(query?.parameters?.map(({ name }) => name)).toEqual(['search', 'category', 'isActive', 'limit', 'offset']);
});

test('the addresses of documents and pages answer as recorded', () => {
  const root = '/api/v1/product';
  const table: readonly (readonly [string, string, string, number, string])[] = [
    ['GET', `${root}/swagger.json`, '*/*', 200, 'application/json; charset=utf-8'],
    ['GET', `${root}/swagger.json?format=openapi`, '*/*', 200, 'application/json; charset=utf-8'],
    ['GET', `${root}/swagger.yaml`, '*/*', 200, 'application/yaml; charset=utf-8'],
    ['GET', `${root}/swagger/?format=openapi`, 'application/json,*/*', 200, 'application/openapi+json; charset=utf-8'],
    ['GET', `${root}/swagger/`, 'application/json', 200, 'application/json; charset=utf-8'],
    ['GET', `${root}/swagger/`, 'text/html,*/*;q=0.8', 200, 'text/html; charset=utf-8'],
    ['GET', `${root}/redoc/`, 'text/html', 200, 'text/html; charset=utf-8'],
    ['HEAD', `${root}/swagger.json`, '*/*', 200, 'application/json; charset=utf-8'],
    ['POST', `${root}/swagger.json`, '*/*', 405, 'application/json; charset=utf-8'],
    ['OPTIONS', `${root}/swagger.json`, '*/*', 200, 'application/json; charset=utf-8'],
    ['GET', `${root}/swagger.json`, 'application/yaml', 406, 'application/yaml; charset=utf-8'],
    ['GET', `${root}/swagger.json`, 'text/html', 406, 'application/yaml; charset=utf-8'],
    ['GET', `${root}/swagger/?format=xml`, '*/*', 404, 'text/html; charset=utf-8'],
    ['GET', `${root}/swagger`, '*/*', 301, 'text/html; charset=utf-8'],
    ['GET', `${root}/swagger.xml`, '*/*', 404, 'text/html'],
  ];
  const got = table.map(([method, target, accept]) => {
    const { status, headers } = sandbox.ask(target, { method, headers: { accept } });
    return [method, target, accept, status, headers['Content-Type']];
  });
  expect(got).toEqual(table);
});

for (const service of services) {
  test(`${service}: the document is valid Swagger 2.0, names every route once, and YAML says the same`, async () => {
    const document = sandbox.ask(`/api/v1/${service}/swagger.json`).json as Document;
    const paths = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId }]) =>
        operationId === undefined ? [] : [`${method.toUpperCase()} ${document.basePath}${path} ${operationId}`],
      ),
    );
    const own = routes.filter((route) => route.service === service);
    expect(paths.sort()).toEqual(own.map((route) => `${route.method} ${fullPath(route)} ${route.operationId}`).sort());
    expect(new Set(own.map((route) => route.operationId)).size).toBe(own.length);
    expect(parse(sandbox.ask(`/api/v1/${service}/swagger.yaml`).text)).toEqual(document);
    await SwaggerParser.validate(structuredClone(document) as never);
  });
}
