import type { CollectionSource } from '../../../src/collection/build-collection.ts';
import type { RequestValues } from '../../../src/collection/planned-request.ts';
import type { Operation, Schema, ServiceDocument } from '../../../src/spec/operation.ts';

type Document = Pick<ServiceDocument, 'service' | 'title' | 'definitions' | 'operations'>;

const text: Schema = { type: 'string' };

function operation(id: string, operationId: string, body: Schema | null = null): Operation {
  const [method = 'GET', path = '/'] = id.split(' ');
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  return {
    id,
    service: path.split('/')[3] ?? '',
    method: method as Operation['method'],
    path,
    operationId,
    summary: '',
    description: `What ${operationId} does.`,
    tags: [],
    deprecated: false,
    parameters: [
      ...names.map((name) => parameter(name, 'path', true)),
      ...(method === 'GET' && names.length === 0 ? [parameter('limit', 'query', false)] : []),
    ],
    requestBody:
      body === null
        ? null
        : { required: true, description: '', content: [{ mediaType: 'application/json', schema: body }], pointer: '' },
    responses: [
      {
        status: method === 'POST' ? '201' : '200',
        description: 'Done',
        content: [{ mediaType: 'application/json', schema: {} }],
        headers: [],
        pointer: '',
      },
    ],
    security: [{ OAuth2: [] }],
    pointer: '',
    extensions: {},
  };
}

function parameter(name: string, place: 'path' | 'query', required: boolean): Operation['parameters'][number] {
  const style = place === 'path' ? 'simple' : 'form';
  return { name, in: place, required, description: '', schema: text, style, explode: false, pointer: '' };
}

const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties });

/** Two services: members who are enrolled, and rewards that are issued, redeemed or cancelled. Redeem stands first. */
export const documents: readonly Document[] = [
  {
    service: 'redeem',
    title: 'Redeem service',
    definitions: {},
    operations: [
      operation(
        'POST /api/v1/redeem/issue',
        'redeem_issue_create',
        object({ profileId: text, amount: { type: 'number' }, at: { type: 'string', format: 'date-time' } }),
      ),
      operation(
        'POST /api/v1/redeem/redeem',
        'redeem_redeem_create',
        object({ code: text, number: { type: 'integer' } }),
      ),
      operation('POST /api/v1/redeem/cancel', 'redeem_cancel_create', object({ code: text })),
    ],
  },
  {
    service: 'member',
    title: 'Member service',
    definitions: {},
    operations: [
      operation('DELETE /api/v1/member/{profileId}', 'member_delete'),
      operation('GET /api/v1/member/{profileId}', 'member_read'),
      operation('POST /api/v1/member/', 'member_create', object({ emailAddress: text, phoneNumber: text })),
      operation('GET /api/v1/member/', 'member_list'),
      operation('PUT /api/v1/member/{profileId}', 'member_update', object({ emailAddress: text })),
    ],
  },
];

const link = (from: string, value: string, role = '') => ({ $link: { operation: from, value, role } });
const member = link('POST /api/v1/member/', '$response.body#/data/profileId');
const code = link('POST /api/v1/redeem/issue', '$response.body#/data/code');

const bodies: Readonly<Record<string, unknown>> = {
  'POST /api/v1/redeem/issue': { profileId: member, amount: 5, at: { $time: { format: 'date-time', days: -1 } } },
  'POST /api/v1/redeem/redeem': { code, number: link('POST /api/v1/redeem/issue', '$response.body#/data/number') },
  'POST /api/v1/redeem/cancel': { code },
  'POST /api/v1/member/': {
    emailAddress: { $unique: { kind: 'email', n: 1, maxLength: 254 } },
    phoneNumber: { $unique: { kind: 'digits', n: 2, maxLength: 16 } },
  },
  'PUT /api/v1/member/{profileId}': { emailAddress: link('POST /api/v1/member/', '$request.body#/emailAddress') },
};

/** Values of a valid request, as a plan gives them. */
export function exampleFor(id: string): RequestValues {
  const value = bodies[id];
  return {
    path: id.includes('{profileId}') ? { profileId: member } : {},
    query: {},
    header: {},
    body: value === undefined ? null : { mediaType: 'application/json', value },
  };
}

/** The source of the collection that the tests build. */
export const source: CollectionSource = { documents, exampleFor };
