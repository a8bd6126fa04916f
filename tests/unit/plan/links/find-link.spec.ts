import { expect, test } from '@playwright/test';
import { findLink } from '../../../../src/plan/links/find-link.ts';
import type { LinkedValue } from '../../../../src/plan/planned-case.ts';
import { integer, object, page, producers, type SmallOperation, text, uuid } from './small-operation.ts';

const ENROL: SmallOperation = {
  body: object({ firstName: text, emailAddress: { type: 'string', format: 'email' } }),
  answers: ['201', object({ data: object({ profileId: uuid, status: text }) })],
};
const clubs: SmallOperation = { answers: ['200', page(object({ id: integer, externalReference: text, title: text }))] };
const rules: Readonly<Record<string, SmallOperation>> = {
  'GET /discount/rules': { answers: ['200', page(object({ id: integer, ruleName: text }))] },
  'POST /discount/rules': {
    body: object({ ruleName: text }),
    answers: ['201', object({ id: integer, ruleName: text })],
  },
};

interface Row {
  readonly name: string;
  readonly operations: Readonly<Record<string, SmallOperation>>;
  /** The operation that needs the value, and the input. */
  readonly consumer: readonly [id: string, input: string];
  readonly want: Partial<LinkedValue['$link']> | undefined;
}
const table: readonly Row[] = [
  {
    name: 'the operation that makes a member gives its id to the path of another service',
    operations: { 'POST /member/': ENROL, 'GET /inquire/points/{profileId}': {} },
    consumer: ['GET /inquire/points/{profileId}', 'profileId'],
    want: { operation: 'POST /member/', value: '$response.body#/data/profileId', role: '', optional: false },
  },
  {
    name: 'and to a body; a name of another style is the same name',
    operations: { 'POST /member/': ENROL, 'POST /earn/': { body: object({ profile_id: uuid }) } },
    consumer: ['POST /earn/', 'profile_id'],
    want: { operation: 'POST /member/', value: '$response.body#/data/profileId' },
  },
  {
    name: 'an optional field can be left out',
    operations: { 'POST /member/': ENROL, 'POST /earn/': { body: object({ profileId: uuid }, []) } },
    consumer: ['POST /earn/', 'profileId'],
    want: { operation: 'POST /member/', optional: true },
  },
  {
    name: 'roles are told apart: from',
    operations: {
      'POST /member/': ENROL,
      'POST /member/transfer': { body: object({ fromProfileId: uuid, toProfileId: uuid }) },
    },
    consumer: ['POST /member/transfer', 'fromProfileId'],
    want: { operation: 'POST /member/', value: '$response.body#/data/profileId', role: 'from' },
  },
  {
    name: 'roles are told apart: to',
    operations: {
      'POST /member/': ENROL,
      'POST /member/transfer': { body: object({ fromProfileId: uuid, toProfileId: uuid }) },
    },
    consumer: ['POST /member/transfer', 'toProfileId'],
    want: { role: 'to' },
  },
  {
    name: 'a plain id belongs to the collection above it',
    operations: { ...rules, 'GET /discount/rules/{id}': {} },
    consumer: ['GET /discount/rules/{id}', 'id'],
    want: { operation: 'POST /discount/rules', value: '$response.body#/id' },
  },
  {
    name: 'also where the parameter is called pk',
    operations: { ...rules, 'DELETE /discount/rules/{pk}': {} },
    consumer: ['DELETE /discount/rules/{pk}', 'pk'],
    want: { operation: 'POST /discount/rules', value: '$response.body#/id' },
  },
  {
    name: 'a read may ask for what is only listed',
    operations: { 'GET /discount/rules': rules['GET /discount/rules'] ?? {}, 'GET /discount/rules/{id}': {} },
    consumer: ['GET /discount/rules/{id}', 'id'],
    want: { operation: 'GET /discount/rules', value: '$response.body#/results/0/id' },
  },
  {
    name: 'a change never takes what is only listed: it belongs to somebody else',
    operations: { 'GET /discount/rules': rules['GET /discount/rules'] ?? {}, 'PUT /discount/rules/{id}': {} },
    consumer: ['PUT /discount/rules/{id}', 'id'],
    want: undefined,
  },
  {
    name: 'a body names what is configured by the resource that lists it',
    operations: { 'GET /member/clubs': clubs, 'POST /member/': { ...ENROL, body: object({ clubReference: text }) } },
    consumer: ['POST /member/', 'clubReference'],
    want: { operation: 'GET /member/clubs', value: '$response.body#/results/0/externalReference' },
  },
  {
    name: 'a list that needs a value itself is no source',
    operations: {
      'GET /member/clubs': { ...clubs, query: { region: text } },
      'POST /member/': { ...ENROL, body: object({ clubReference: text }) },
    },
    consumer: ['POST /member/', 'clubReference'],
    want: undefined,
  },
  {
    name: 'who is told the value only repeats it',
    operations: {
      'POST /earn/': { body: object({ profileId: uuid }), answers: ['200', object({ profileId: uuid })] },
      'GET /inquire/points/{profileId}': {},
    },
    consumer: ['GET /inquire/points/{profileId}', 'profileId'],
    want: undefined,
  },
  {
    name: 'the operation that makes the object wins over one that only mentions it',
    operations: {
      'POST /earn/activity': { answers: ['200', object({ profileId: uuid })] },
      'POST /member/': ENROL,
      'GET /member/{profileId}': {},
    },
    consumer: ['GET /member/{profileId}', 'profileId'],
    want: { operation: 'POST /member/' },
  },
  {
    name: 'a text is no UUID, whatever its name',
    operations: {
      'POST /member/': { answers: ['201', object({ profileId: text })] },
      'POST /earn/': { body: object({ profileId: uuid }) },
    },
    consumer: ['POST /earn/', 'profileId'],
    want: undefined,
  },
  {
    name: 'a field with fixed words needs no source',
    operations: {
      'POST /member/': { answers: ['201', object({ typeCode: text })] },
      'POST /earn/': { body: object({ typeCode: { type: 'string', enum: ['A', 'B'] } }) },
    },
    consumer: ['POST /earn/', 'typeCode'],
    want: undefined,
  },
  {
    name: 'a field that an example fills needs no source',
    operations: {
      'POST /member/': { answers: ['201', object({ storeCode: text })] },
      'POST /earn/': { body: object({ storeCode: { type: 'string', example: 'STORE_1' } }) },
    },
    consumer: ['POST /earn/', 'storeCode'],
    want: undefined,
  },
  {
    name: 'a name that describes identifies nothing',
    operations: {
      'POST /member/': { answers: ['201', object({ phoneNumber: text })] },
      'POST /earn/': { body: object({ phoneNumber: text }) },
    },
    consumer: ['POST /earn/', 'phoneNumber'],
    want: undefined,
  },
  {
    name: 'an operation is no source for itself',
    operations: { 'POST /earn/': { body: object({ orderId: text }), answers: ['200', object({ orderId: text })] } },
    consumer: ['POST /earn/', 'orderId'],
    want: undefined,
  },
];
for (const { name, operations, consumer, want } of table) {
  test(name, () => {
    const all = producers(operations);
    const needing = all.find((one) => one.operation.id === consumer[0]);
    const input = needing?.inputs.find((one) => one.name === consumer[1]);
    if (needing === undefined || input === undefined) throw new Error(`No input ${consumer.join(' ')}`);
    const link = findLink(needing, input, all);
    if (want === undefined) expect(link).toBeUndefined();
    else expect(link?.$link).toMatchObject(want);
  });
}
