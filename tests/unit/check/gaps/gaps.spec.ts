import { expect, test } from '@playwright/test';
import type { RecognisedGap } from '../../../../src/check/gap.ts';
import { gaps } from '../../../../src/check/gaps/index.ts';
import { schemaValidator } from '../../../../src/check/schema-validator.ts';
import { documentOf } from '../fixtures/rule-input.ts';

/** The kinds of field whose documents have gaps, beside others that are alike and have none. */
const source = {
  swagger: '2.0',
  info: { title: 'Orchard', version: '1' },
  paths: {},
  definitions: {
    Owner: { type: 'object', properties: { name: { type: 'string' } } },
    Tree: {
      type: 'object',
      required: ['pin', 'pinCode', 'userPassword', 'phrase', 'name'],
      properties: {
        name: { type: 'string', minLength: 1 },
        pin: { type: 'string' },
        pinCode: { type: 'string' },
        userPassword: { type: 'string' },
        phrase: { type: 'string', format: 'password' },
        owner: { $ref: '#/definitions/Owner' },
        titled: { title: 'Owner', allOf: [{ $ref: '#/definitions/Owner' }] },
        inline: { type: 'object', properties: {} },
        owners: { type: 'array', items: { $ref: '#/definitions/Owner' } },
        site: { type: 'string', format: 'uri' },
        mail: { type: 'string', format: 'email' },
        remark: { type: 'string', readOnly: true, minLength: 1 },
        note: { type: 'string', minLength: 1 },
        code: { type: 'string', readOnly: true, minLength: 4 },
        ripening: { type: 'number' },
        rings: { type: 'integer' },
        planted: { type: 'string', format: 'date-time', 'x-nullable': true },
        day: { type: 'string', format: 'date' },
      },
    },
  },
};

const whole = { name: 'oak', pin: '1', pinCode: '2', userPassword: '3', phrase: '4' };

function without(name: keyof typeof whole): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name));
}

const rows: readonly { name: string; given: object; seen?: readonly string[]; want: string | null }[] = [
  { name: 'null for a nested object', given: { ...whole, owner: null }, want: 'owner {"x-nullable":true}' },
  {
    name: 'null for a nested object with a title',
    given: { ...whole, titled: null },
    want: 'titled {"x-nullable":true}',
  },
  { name: 'null for an object that is written out', given: { ...whole, inline: null }, want: null },
  { name: 'null for an item of a list', given: { ...whole, owners: [null] }, want: null },
  { name: 'null for a list', given: { ...whole, owners: null }, want: null },
  { name: 'null for a text', given: { ...whole, name: null }, want: null },
  { name: 'a text for a nested object', given: { ...whole, owner: 'x' }, want: null },
  { name: 'a pin that never comes back', given: without('pin'), want: 'pin {"x-writeOnly":true}' },
  {
    name: 'a password that never comes back',
    given: without('userPassword'),
    want: 'userPassword {"x-writeOnly":true}',
  },
  { name: 'a text of format password', given: without('phrase'), want: 'phrase {"x-writeOnly":true}' },
  { name: 'a pin that some answer carried', given: without('pin'), seen: ['pin'], want: null },
  { name: 'a postal code', given: without('pinCode'), want: null },
  { name: 'a name', given: without('name'), want: null },
  { name: 'an empty URL', given: { ...whole, site: '' }, want: 'site {"x-allow-blank":true}' },
  { name: 'an empty e-mail address', given: { ...whole, mail: '' }, want: null },
  { name: 'an empty read-only text', given: { ...whole, remark: '' }, want: 'remark {"x-allow-blank":true}' },
  { name: 'an empty text that can be written', given: { ...whole, note: '' }, want: null },
  { name: 'an empty read-only text of a certain length', given: { ...whole, code: '' }, want: null },
  { name: 'a relative URL', given: { ...whole, site: '/a' }, want: null },
  { name: 'a duration as text', given: { ...whole, ripening: '365 00:00:00' }, want: 'ripening {"type":"string"}' },
  {
    name: 'a short duration as text',
    given: { ...whole, ripening: '00:01:00.000500' },
    want: 'ripening {"type":"string"}',
  },
  { name: 'a number as text', given: { ...whole, ripening: '12' }, want: null },
  { name: 'a duration for an integer', given: { ...whole, rings: '00:01:00' }, want: null },
  {
    name: 'a time without offset',
    given: { ...whole, planted: '2021-06-23T09:30:00.123456' },
    want: 'planted {"format":"date-time-local"}',
  },
  { name: 'a time with a blank', given: { ...whole, planted: '2021-06-23 09:30:00' }, want: null },
  { name: 'an impossible time', given: { ...whole, planted: '2021-13-23T09:30:00' }, want: null },
  { name: 'a time for a date', given: { ...whole, day: '2021-06-23T09:30:00' }, want: null },
];

for (const { name, given, seen = [], want } of rows) {
  test(`${name}: ${want === null ? 'is a fault' : 'is a known gap'}`, async () => {
    const { errors } = schemaValidator([await documentOf(source)]);
    const found = errors('orchard', { $ref: '#/definitions/Tree' }, given);
    expect(found.length).toBe(1);
    const recognised = gaps.flatMap((gap): RecognisedGap[] =>
      found.flatMap((error) => gap(error, { seen: (property) => seen.includes(property) }) ?? []),
    );
    const [property = '', update = ''] = want?.split(' ') ?? [];
    expect(recognised.map((gap) => JSON.stringify(gap.update))).toEqual(want === null ? [] : [update]);
    if (want !== null) expect(found[0]?.place).toBe(`/definitions/Tree/properties/${property}`);
  });
}
