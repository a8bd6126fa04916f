/** Operations of each resource. */
const PER_RESOURCE = 6;

type Json = Readonly<Record<string, unknown>>;

/**
 * Makes a Swagger 2.0 document of so many operations in the dialect of drf-yasg: resources that are listed, made, read,
 * replaced, changed and removed, each with references to its neighbours and to what all have.
 * @param operations about how many; rounded up to whole resources
 * @returns the document
 */
export function generatedDocument(operations: number): Json {
  const count = Math.ceil(operations / PER_RESOURCE);
  const resources = Array.from({ length: count }, (_, index) => index);
  const parents = resources.filter((index) => index % 5 === 0);
  return {
    swagger: '2.0',
    info: { title: 'Generated', version: '1' },
    basePath: '/api/v1/generated',
    consumes: ['application/json'],
    produces: ['application/json'],
    securityDefinitions: { oauth: { type: 'basic' } },
    security: [{ oauth: [] }],
    paths: Object.fromEntries(resources.flatMap((index) => pathsOf(index))),
    definitions: Object.fromEntries([
      ['Contact', contact],
      ...resources.map((index) => [name(index), definition(index, parents)]),
    ]),
  };
}

const contact: Json = {
  type: 'object',
  required: ['email'],
  properties: {
    email: { type: 'string', format: 'email' },
    phone: { type: 'string', pattern: '^[0-9]{9,15}$' },
    address: { type: 'object', properties: { street: { type: 'string', maxLength: 60 }, city: { type: 'string' } } },
  },
};

function name(index: number): string {
  return `Resource${index}`;
}

function definition(index: number, parents: readonly number[]): Json {
  const parent = parents[Math.floor(index / 5)] ?? 0;
  return {
    type: 'object',
    required: ['title', 'kind', 'amount'],
    properties: {
      id: { type: 'string', format: 'uuid', readOnly: true },
      title: { type: 'string', minLength: 1, maxLength: 100 },
      kind: { type: 'string', enum: ['first', 'second', 'third'] },
      amount: { type: 'number', minimum: 0, maximum: 1000 },
      count: { type: 'integer', minimum: 0, maximum: 2147483647, exclusiveMaximum: true },
      [`resource${parent}Id`]: { type: 'string', format: 'uuid' },
      accountId: { type: 'string', format: 'uuid' },
      startsOn: { type: 'string', format: 'date' },
      note: { type: 'string', 'x-nullable': true },
      tags: { type: 'array', items: { type: 'string', maxLength: 20 }, maxItems: 5 },
      contact: { $ref: '#/definitions/Contact' },
      createdAt: { type: 'string', format: 'date-time', readOnly: true },
    },
  };
}

function pathsOf(index: number): readonly (readonly [string, Json])[] {
  const body = { in: 'body', name: 'data', required: true, schema: { $ref: `#/definitions/${name(index)}` } };
  const one = { description: '', schema: { $ref: `#/definitions/${name(index)}` } };
  const list = {
    type: 'object',
    properties: { count: { type: 'integer' }, results: { type: 'array', items: one.schema } },
  };
  const id = { in: 'path', name: 'id', required: true, type: 'string', format: 'uuid' };
  const paging = ['limit', 'offset'].map((parameter) => ({
    in: 'query',
    name: parameter,
    type: 'integer',
    minimum: 0,
  }));
  const kind = { in: 'query', name: 'kind', type: 'string', enum: ['first', 'second', 'third'] };
  return [
    [
      `/resource${index}s/`,
      {
        get: { parameters: [...paging, kind], responses: { 200: { description: '', schema: list } } },
        post: { parameters: [body], responses: { 201: one } },
      },
    ],
    [
      `/resource${index}s/{id}/`,
      {
        parameters: [id],
        get: { responses: { 200: one } },
        put: { parameters: [body], responses: { 200: one } },
        patch: { parameters: [body], responses: { 200: one } },
        delete: { responses: { 204: { description: '' } } },
      },
    ],
  ];
}
