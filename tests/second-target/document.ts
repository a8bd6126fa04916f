import { schemas } from './schemas.ts';

type Json = Readonly<Record<string, unknown>>;

/** Where the library stands; the paths of the document are relative to it. */
export const prefix = '/library/v2';

const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const listOf = (name: string): Json => ({ type: 'array', items: reference(name) });
const content = (schema: Json): Json => ({ 'application/json': { schema } });
const refusal = (name: string, description: string): Json => ({ description, content: content(reference(name)) });
const REFUSALS: Readonly<Record<string, Json>> = {
  '400': refusal('field_errors', 'A value is wrong.'),
  '401': refusal('detail', 'No valid token.'),
  '404': refusal('detail', 'There is none.'),
  '405': refusal('detail', 'Not this method.'),
  '406': refusal('detail', 'Only JSON is written.'),
  '409': refusal('detail', 'Not in this state.'),
  '415': refusal('detail', 'Only JSON is read.'),
};
const location: Json = { Location: { required: true, schema: { type: 'string', format: 'uri-reference' } } };

const answers = (status: string, schema: Json | null, headers: Json | null = null): Json => ({
  ...REFUSALS,
  [status]: {
    description: 'As asked.',
    ...(schema === null ? {} : { content: content(schema) }),
    ...(headers === null ? {} : { headers }),
  },
});
const operation = (
  id: string,
  responses: Json,
  body: string | null = null,
  parameters: readonly Json[] = [],
): Json => ({
  operationId: id,
  parameters,
  responses,
  ...(body === null ? {} : { requestBody: { required: true, content: content(reference(body)) } }),
});
const inPath = (name: string): Json => ({ name, in: 'path', required: true, schema: { type: 'integer', minimum: 1 } });
const inQuery = (name: string, schema: Json): Json => ({ name, in: 'query', schema });
const paging: readonly Json[] = [
  inQuery('page', { type: 'integer', minimum: 1, default: 1 }),
  inQuery('page_size', { type: 'integer', minimum: 1, maximum: 50, default: 10 }),
];
const country = inQuery('country', { type: 'string', enum: ['de', 'fr', 'pk', 'us'] });

/** The operations by path, as the document lists them. */
const paths: Readonly<Record<string, Json>> = {
  '/health': { get: { ...operation('health', answers('200', { type: 'object' })), security: [] } },
  '/genres': { get: operation('list_genres', answers('200', listOf('genre'))) },
  '/authors': {
    get: operation('list_authors', answers('200', reference('author_page')), null, [...paging, country]),
    post: operation('create_author', answers('201', reference('author'), location), 'author_input'),
  },
  '/authors/{author_id}': {
    parameters: [inPath('author_id')],
    get: operation('get_author', answers('200', reference('author'))),
    put: operation('replace_author', answers('200', reference('author')), 'author_input'),
    patch: operation('change_author', answers('200', reference('author')), 'author_patch'),
    delete: operation('delete_author', answers('204', null)),
  },
  '/authors/{author_id}/books': {
    parameters: [inPath('author_id')],
    get: operation('list_books', answers('200', listOf('book')), null, paging),
    post: operation('create_book', answers('201', reference('book'), location), 'book'),
  },
  '/authors/{author_id}/books/{book_id}': {
    parameters: [inPath('author_id'), inPath('book_id')],
    get: operation('get_book', answers('200', reference('book'))),
    put: operation('replace_book', answers('200', reference('book')), 'book'),
    delete: operation('delete_book', answers('204', null)),
  },
  '/members': {
    get: operation('list_members', answers('200', listOf('member')), null, paging),
    post: operation('create_member', answers('201', reference('member'), location), 'member'),
  },
  '/members/{member_id}': {
    parameters: [inPath('member_id')],
    get: operation('get_member', answers('200', reference('member'))),
    patch: operation('change_member', answers('200', reference('member')), 'member_patch'),
    delete: operation('delete_member', answers('204', null)),
  },
  '/members/{member_id}/loans': {
    parameters: [inPath('member_id')],
    get: operation('list_loans', answers('200', listOf('loan'))),
  },
  '/loans': { post: operation('lend_book', answers('201', reference('loan'), location), 'loan') },
  '/loans/{loan_id}': {
    parameters: [inPath('loan_id')],
    get: operation('get_loan', answers('200', reference('loan'))),
  },
  '/loans/{loan_id}/return': {
    parameters: [inPath('loan_id')],
    post: operation('return_book', answers('200', reference('loan'))),
  },
};

/** The document of the library as it serves it. */
export const document = {
  openapi: '3.1.0',
  info: { title: 'Library', version: '2.0.0' },
  servers: [{ url: prefix }],
  security: [{ oauth: ['read', 'write'] }],
  paths,
  components: {
    schemas,
    securitySchemes: {
      oauth: {
        type: 'oauth2',
        flows: {
          clientCredentials: { tokenUrl: '/backend/o/token/', scopes: { read: 'Read.', write: 'Write.' } },
          password: { tokenUrl: '/backend/o/token/', scopes: { read: 'Read.', write: 'Write.' } },
        },
      },
    },
  },
} as const;

/** An operation as the server works by it. */
export interface Route {
  /** Method and path below the prefix, as in `GET /authors/{author_id}`. */
  readonly id: string;
  readonly method: string;
  readonly segments: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Json }[];
  /** Schema of the body, `null` where none is taken. */
  readonly body: Json | null;
  readonly open: boolean;
}

/** Every operation of the document. */
export const routes: readonly Route[] = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, raw]) => {
    if (method === 'parameters') return [];
    const own = raw as { parameters: Route['parameters']; requestBody?: unknown; security?: unknown };
    const shared = (item['parameters'] ?? []) as Route['parameters'];
    const body = own.requestBody as { content: { 'application/json': { schema: Json } } } | undefined;
    return [
      {
        id: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        segments: path.split('/').slice(1),
        parameters: [...shared, ...own.parameters],
        body: body?.content['application/json'].schema ?? null,
        open: own.security !== undefined,
      },
    ];
  }),
);
