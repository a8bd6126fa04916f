import { expect, test } from '@playwright/test';
import type { CaseKind } from '../../../../src/plan/cases/case-source.ts';
import { duplicateParameter } from '../../../../src/plan/cases/duplicate-parameter.ts';
import { emptyBody } from '../../../../src/plan/cases/empty-body.ts';
import { formBody } from '../../../../src/plan/cases/form-body.ts';
import { malformedId } from '../../../../src/plan/cases/malformed-id.ts';
import { malformedJson } from '../../../../src/plan/cases/malformed-json.ts';
import { missingContentType } from '../../../../src/plan/cases/missing-content-type.ts';
import { missingRequired } from '../../../../src/plan/cases/missing-required.ts';
import { notAcceptable } from '../../../../src/plan/cases/not-acceptable.ts';
import { optionalAlone } from '../../../../src/plan/cases/optional-alone.ts';
import { otherBodyType } from '../../../../src/plan/cases/other-body-type.ts';
import { otherMediaType } from '../../../../src/plan/cases/other-media-type.ts';
import { outsideValues } from '../../../../src/plan/cases/outside-values.ts';
import { readOnlyFields } from '../../../../src/plan/cases/read-only-fields.ts';
import { undeclaredMethods } from '../../../../src/plan/cases/undeclared-methods.ts';
import { unknownId } from '../../../../src/plan/cases/unknown-id.ts';
import { unknownKeys } from '../../../../src/plan/cases/unknown-keys.ts';
import { unknownReference } from '../../../../src/plan/cases/unknown-reference.ts';
import type { ExpectedAnswer } from '../../../../src/plan/planned-case.ts';
import type { Schema } from '../../../../src/spec/operation.ts';
import { caseSource, type Given, link, object, plannedOf } from './case-source.ts';

const text: Schema = { type: 'string' };
const named = object({ name: text, note: text }, ['name']);
const nested = object({ lines: { type: 'array', items: object({ count: { type: 'integer' } }, ['count']) } }, [
  'lines',
]);
const uuid: Schema = { type: 'string', format: 'uuid' };
const ofId = (schema: Schema): Given => ({
  method: 'GET',
  path: '/things/{id}',
  parameters: [{ name: 'id', in: 'path', schema }],
});
const query = (name: string, schema: Schema, required = false): Given => ({
  method: 'GET',
  parameters: [{ name, in: 'query', schema, required }],
});

/** Scenario and place of what is planned. */
const places: readonly (readonly [name: string, kind: CaseKind, given: Given, want: readonly string[]])[] = [
  ['required fields, not optional ones', missingRequired, { body: named }, ['missing /name']],
  ['required fields of items', missingRequired, { body: nested }, ['missing /lines', 'missing /lines/0/count']],
  ['never on PATCH', missingRequired, { method: 'PATCH', body: named }, []],
  ['a required query parameter', missingRequired, query('day', text, true), ['missing query.day']],
  ['an optional field alone', optionalAlone, { body: named }, ['optional alone /note']],
  ['a field that is never sent', optionalAlone, { body: object({ a: { ...text, 'x-sent': 'never' } }) }, []],
  [
    'a field that is always sent is no optional one',
    optionalAlone,
    { body: object({ a: { ...text, 'x-sent': 'always' } }) },
    [],
  ],
  ['a plain text of a query', outsideValues, query('search', text), []],
  ['an unknown id', unknownId, ofId(uuid), ['unknown id path.id']],
  ['a malformed id', malformedId, ofId(uuid), ['malformed id path.id']],
  ['a text cannot be a malformed id', malformedId, ofId(text), []],
  [
    'a linked UUID',
    unknownReference,
    { body: object({ id: uuid }, ['id']), links: { 'body#/id': link } },
    ['unknown reference /id'],
  ],
  [
    'a reading request refers to anything',
    unknownReference,
    { method: 'GET', ...query('id', uuid), links: { 'query.id': link } },
    [],
  ],
  [
    'bodies of another type',
    otherBodyType,
    { body: named },
    ['[] for object body', '"retain" for object body', '5 for object body', 'null for object body'],
  ],
  ['free JSON has no other type', otherBodyType, { body: { type: 'object' } }, []],
  ['malformed JSON', malformedJson, { body: named }, ['cut off JSON', 'no JSON', 'NaN in JSON']],
  ['no JSON, no malformed JSON', malformedJson, { body: named, mediaType: 'text/plain' }, []],
  ['an empty body', emptyBody, { body: named }, ['empty body']],
  ['other media types', otherMediaType, { body: named }, ['body of text/plain', 'body of application/xml']],
  ['a listed media type is none', otherMediaType, { body: text, mediaType: 'text/plain' }, ['body of application/xml']],
  ['a form', formBody, { body: named }, ['form body']],
  ['no content type', missingContentType, { body: named }, ['no content type']],
  ['no body, no content type', missingContentType, { method: 'GET' }, []],
  ['an Accept that cannot be met', notAcceptable, { method: 'GET' }, ['Accept: application/xml']],
  [
    'undeclared methods',
    undeclaredMethods,
    { siblings: ['GET'] },
    ['undeclared PUT', 'undeclared PATCH', 'undeclared DELETE'],
  ],
  ['an unknown key', unknownKeys, { body: named }, ['unknown key /retainUnknownKey']],
  [
    'a free map has no unknown keys',
    unknownKeys,
    { body: { type: 'object', properties: {}, additionalProperties: text } },
    [],
  ],
  [
    'a read-only field',
    readOnlyFields,
    { body: object({ name: text, id: { type: 'integer', readOnly: true } }, ['name']) },
    ['read-only field /id'],
  ],
  [
    'a field that only answers carry',
    readOnlyFields,
    { body: named, answer: object({ name: text, code: text }) },
    ['field of the answer /code'],
  ],
  [
    'another spelling is no other field',
    readOnlyFields,
    { body: object({ birthDate: text }), answer: object({ birthdate: text, birth_date: text }) },
    [],
  ],
  [
    'a parameter twice, once per operation',
    duplicateParameter,
    {
      method: 'GET',
      parameters: [
        { name: 'a', in: 'query', schema: text },
        { name: 'b', in: 'query', schema: text },
      ],
    },
    ['duplicate query.a'],
  ],
];
for (const [name, kind, given, want] of places) {
  test(name, () => {
    const made = plannedOf(kind(caseSource(given)));
    expect(made.map(({ id }) => id.split(' | ')[2])).toEqual(want);
  });
}

const answers: readonly (readonly [name: string, kind: CaseKind, given: Given, want: Partial<ExpectedAnswer>])[] = [
  [
    'an invalid field is refused',
    outsideValues,
    { body: object({ a: { type: 'integer' } }) },
    { kind: 'refused', statuses: ['400', '422'], acceptance: 'fault' },
  ],
  [
    'a limit may be ignored, an unknown page is 404',
    outsideValues,
    query('limit', { type: 'integer' }),
    { statuses: ['400', '422', '404'], acceptance: 'debt' },
  ],
  [
    'an ordering may be ignored',
    outsideValues,
    query('ordering', { type: 'string', enum: ['name'] }),
    { acceptance: 'debt' },
  ],
  ['a boolean of a query may be ignored', outsideValues, query('open', { type: 'boolean' }), { acceptance: 'debt' }],
  [
    'a typed filter is a promise',
    outsideValues,
    query('kind', { type: 'string', enum: ['a'] }),
    { acceptance: 'fault' },
  ],
  ['an empty body where a field is required', emptyBody, { body: named }, { acceptance: 'fault' }],
  ['an empty body where none is', emptyBody, { body: object({ a: text }) }, { acceptance: 'debt' }],
  ['an empty PATCH', emptyBody, { method: 'PATCH', body: named }, { acceptance: 'debt' }],
  ['a form may be taken', formBody, { body: named }, { kind: 'unsupported-media-type', acceptance: 'debt' }],
  [
    'an unlisted media type may not',
    otherMediaType,
    { body: named },
    { kind: 'unsupported-media-type', statuses: ['415'], acceptance: 'fault' },
  ],
  ['an unknown key is ignored', unknownKeys, { body: named }, { kind: 'accepted' }],
  [
    'an unknown key where there are no others',
    unknownKeys,
    { body: { ...named, additionalProperties: false } },
    { kind: 'refused' },
  ],
  [
    'a reference that only names tell',
    unknownReference,
    { body: object({ shopCode: text }), links: { 'body#/shopCode': link } },
    { acceptance: 'debt' },
  ],
  ['an unknown id', unknownId, ofId({ type: 'integer' }), { kind: 'not-found', statuses: ['404'] }],
];
for (const [name, kind, given, want] of answers) {
  test(`expected: ${name}`, () => {
    const made = plannedOf(kind(caseSource(given)));
    expect(made.length).toBeGreaterThan(0);
    for (const { expected } of made) expect(expected).toMatchObject(want);
  });
}
