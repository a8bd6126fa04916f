type Schema = Readonly<Record<string, unknown>>;

const id: Schema = { type: 'integer', format: 'int64', minimum: 1, readOnly: true };
const moment: Schema = { type: 'string', format: 'date-time', readOnly: true };

/**
 * Schemas of the library, OpenAPI 3.1: null by a list of types or by `anyOf`, inheritance by `allOf`, a closed object, a
 * numeric exclusive limit.
 */
export const schemas: Readonly<Record<string, Schema>> = {
  genre: {
    type: 'object',
    required: ['id', 'name', 'parent_id'],
    properties: { id, name: { type: 'string' }, parent_id: { type: ['integer', 'null'] } },
  },
  author_input: {
    type: 'object',
    required: ['name', 'country'],
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 80 },
      country: { type: 'string', enum: ['de', 'fr', 'pk', 'us'] },
      birth_year: { type: ['integer', 'null'], minimum: 1000, maximum: 2020 },
      website: { type: ['string', 'null'], format: 'uri', maxLength: 200 },
      is_active: { type: 'boolean', default: true },
    },
  },
  author_patch: {
    type: 'object',
    properties: {
      name: { type: 'string', minLength: 1, maxLength: 80 },
      birth_year: { type: ['integer', 'null'], minimum: 1000, maximum: 2020 },
      is_active: { type: 'boolean' },
    },
  },
  author: {
    allOf: [
      { $ref: '#/components/schemas/author_input' },
      {
        type: 'object',
        required: ['id', 'birth_year', 'website', 'is_active', 'created_at'],
        properties: { id, created_at: moment },
      },
    ],
  },
  author_page: {
    type: 'object',
    required: ['count', 'next', 'previous', 'results'],
    properties: {
      count: { type: 'integer', minimum: 0 },
      next: { type: ['string', 'null'], format: 'uri' },
      previous: { type: ['string', 'null'], format: 'uri' },
      results: { type: 'array', items: { $ref: '#/components/schemas/author' } },
    },
  },
  book: {
    type: 'object',
    required: ['id', 'author_id', 'title', 'isbn', 'pages', 'price', 'binding', 'genre_id', 'tags', 'published_on'],
    properties: {
      id,
      author_id: { type: 'integer', readOnly: true },
      title: { type: 'string', minLength: 1, maxLength: 120 },
      isbn: { type: 'string', pattern: '^97[89][0-9]{10}$' },
      pages: { type: 'integer', minimum: 1, exclusiveMaximum: 10000 },
      price: { type: 'number', minimum: 0, maximum: 9999.99, multipleOf: 0.01 },
      binding: { type: 'string', enum: ['hardback', 'paperback', 'e_book'] },
      genre_id: { type: 'integer' },
      tags: {
        type: 'array',
        minItems: 1,
        maxItems: 4,
        uniqueItems: true,
        items: { type: 'string', minLength: 2, maxLength: 12 },
      },
      published_on: { type: ['string', 'null'], format: 'date' },
    },
  },
  address: {
    type: 'object',
    required: ['street', 'city'],
    additionalProperties: false,
    properties: {
      street: { type: 'string', minLength: 1, maxLength: 60 },
      city: { type: 'string', minLength: 1, maxLength: 40 },
      postal_code: { type: ['string', 'null'], pattern: '^[0-9]{5}$' },
    },
  },
  member: {
    type: 'object',
    required: ['id', 'email', 'full_name', 'address'],
    additionalProperties: false,
    properties: {
      id,
      card_uuid: { type: 'string', format: 'uuid', readOnly: true },
      email: { type: 'string', format: 'email', maxLength: 100 },
      full_name: { type: 'string', minLength: 2, maxLength: 60 },
      address: { anyOf: [{ $ref: '#/components/schemas/address' }, { type: 'null' }] },
    },
  },
  member_patch: {
    type: 'object',
    additionalProperties: false,
    properties: {
      full_name: { type: 'string', minLength: 2, maxLength: 60 },
      address: { anyOf: [{ $ref: '#/components/schemas/address' }, { type: 'null' }] },
    },
  },
  loan: {
    type: 'object',
    required: ['id', 'member_id', 'book_id', 'days', 'lent_at', 'returned_at'],
    properties: {
      id,
      member_id: { type: 'integer' },
      book_id: { type: 'integer' },
      days: { type: 'integer', minimum: 1, maximum: 60 },
      lent_at: moment,
      returned_at: { type: ['string', 'null'], format: 'date-time', readOnly: true },
    },
  },
  detail: { type: 'object', required: ['detail'], properties: { detail: { type: 'string' } } },
  field_errors: {
    type: 'object',
    description: 'Texts by field; fields of an object stand in an object.',
    additionalProperties: true,
  },
};
