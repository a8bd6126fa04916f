import { expect, test } from '@playwright/test';
import type { Field } from '../../sandbox/serializer/field.ts';
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
import { readObject } from '../../sandbox/serializer/read-object.ts';
import { Refusal } from '../../sandbox/serializer/refusal.ts';
import { serializer } from '../../sandbox/serializer/serializer.ts';

const part = serializer('Part', { name: char({ max: 30 }), quantity: integer({ min: 0, required: false }) });

const fields = {
  text: char({ min: 2, max: 5 }),
  blankText: char({ blank: true, nullable: true }),
  digits: char({ pattern: /^\d{4}$/ }),
  whole: integer({ min: 0, max: 10 }),
  real: number({ min: 0 }),
  truth: boolean(),
  id: uuid(),
  mail: email({ max: 30 }),
  web: url(),
  day: date(),
  moment: datetime(),
  word: choice(['A', 'B']),
  flag: choice([0, 1]),
  tags: list(char({ max: 3 }), { max: 2 }),
  labels: dict(char()),
  free: json({ object: true }),
  part: nested(part),
  parts: many(part, { min: 1, max: 3 }),
} satisfies Readonly<Record<string, Field>>;

const DATE = 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.';
const MOMENT =
  'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].';
const UUID = '12345678-1234-1234-1234-123456789abc';

/** Field, value as sent, value as kept. */
const taken: readonly (readonly [keyof typeof fields, unknown, unknown])[] = [
  ['text', '  abc  ', 'abc'],
  ['text', 12, '12'],
  ['text', '😀😀😀😀😀', '😀😀😀😀😀'],
  ['text', '\u3000abc\u2003', 'abc'],
  ['blankText', '', ''],
  ['blankText', '   ', ''],
  ['blankText', null, null],
  ['whole', '4', 4],
  ['whole', ' 4 ', 4],
  ['whole', '4.0', 4],
  ['whole', '1_0', 10],
  ['whole', 4.0, 4],
  ['real', '1e2', 100],
  ['real', '.5', 0.5],
  ['real', true, 1],
  ['truth', 'true', true],
  ['truth', 'YES', true],
  ['truth', 1, true],
  ['truth', '0', false],
  ['truth', 'off', false],
  ['id', UUID.replaceAll('-', '').toUpperCase(), UUID],
  ['id', `{${UUID}}`, UUID],
  ['id', `urn:uuid:${UUID}`, UUID],
  ['id', 4, '00000000-0000-0000-0000-000000000004'],
  ['mail', 'a.b+c@exämple.com', 'a.b+c@exämple.com'],
  ['mail', 'a@localhost', 'a@localhost'],
  ['web', 'http://localhost:8000/?a=b', 'http://localhost:8000/?a=b'],
  ['day', '2021-6-3', '2021-06-03'],
  ['moment', '2021-06-23 10:00:00', Date.UTC(2021, 5, 23, 10)],
  ['moment', '2021-06-23T10:00', Date.UTC(2021, 5, 23, 10)],
  ['moment', '2021-06-23T10:00:00.5Z', Date.UTC(2021, 5, 23, 10, 0, 0, 500)],
  ['moment', '2021-06-23T10:00:00,123456789', Date.UTC(2021, 5, 23, 10, 0, 0, 123)],
  ['moment', '2021-06-23T10:00:00+05:30', Date.UTC(2021, 5, 23, 4, 30)],
  ['moment', '2021-06-23T10:00:00-02', Date.UTC(2021, 5, 23, 12)],
  ['word', 'A', 'A'],
  ['flag', '1', 1],
  ['tags', ['a', 1], ['a', '1']],
  ['labels', { a: 'x' }, { a: 'x' }],
  ['free', { a: [null] }, { a: [null] }],
  ['part', { name: 'Bell', unknown: 1 }, { name: 'Bell' }],
  ['parts', [{ name: 'Bell', quantity: '2' }], [{ name: 'Bell', quantity: 2 }]],
];

/** Field, value as sent, what is said. */
const refused: readonly (readonly [keyof typeof fields, unknown, unknown])[] = [
  ['text', undefined, ['This field is required.']],
  ['text', null, ['This field may not be null.']],
  ['text', ' ', ['This field may not be blank.']],
  ['text', true, ['Not a valid string.']],
  ['text', { a: 1 }, ['Not a valid string.']],
  ['text', 'abcdef', ['Ensure this field has no more than 5 characters.']],
  ['text', 'a', ['Ensure this field has at least 2 characters.']],
  ['text', 'a\0b', ['Null characters are not allowed.']],
  ['text', 'abcde\0', ['Ensure this field has no more than 5 characters.', 'Null characters are not allowed.']],
  ['text', 'a\ud800', ['Surrogate characters are not allowed: U+D800.']],
  ['digits', '123', ['This value does not match the required pattern.']],
  ['digits', [], ['This value does not match the required pattern.']],
  ['whole', 1.5, ['A valid integer is required.']],
  ['whole', 'x', ['A valid integer is required.']],
  ['whole', true, ['A valid integer is required.']],
  ['whole', '', ['A valid integer is required.']],
  ['whole', '9'.repeat(1001), ['String value too large.']],
  ['whole', 11, ['Ensure this value is less than or equal to 10.']],
  ['whole', -1, ['Ensure this value is greater than or equal to 0.']],
  ['real', 'abc', ['A valid number is required.']],
  ['real', [1], ['A valid number is required.']],
  ['real', 'nan', ['A valid number is required.']],
  ['truth', 'maybe', ['Must be a valid boolean.']],
  ['truth', [], ['Must be a valid boolean.']],
  ['id', 'x', ['Must be a valid UUID.']],
  ['id', ` ${UUID}`, ['Must be a valid UUID.']],
  ['id', -1, ['Must be a valid UUID.']],
  ['mail', 'nobody', ['Enter a valid email address.']],
  ['mail', 5, ['Enter a valid email address.']],
  ['mail', '', ['This field may not be blank.']],
  ['mail', `${'a'.repeat(40)}@b.co`, ['Ensure this field has no more than 30 characters.']],
  ['web', 'not a url', ['Enter a valid URL.']],
  ['day', '23/06/2021', [DATE]],
  ['day', '2021-02-30', [DATE]],
  ['day', 20210623, [DATE]],
  ['moment', '2021-06-23', [MOMENT]],
  ['moment', '2021-06-23T24:00:00', [MOMENT]],
  ['moment', '2021-06-23T10:00:00-25:00', [MOMENT]],
  ['moment', 5, [MOMENT]],
  ['word', 'gone', ['"gone" is not a valid choice.']],
  ['word', true, ['"True" is not a valid choice.']],
  ['word', { k: "it's" }, ['"{\'k\': "it\'s"}" is not a valid choice.']],
  ['flag', 2, ['"2" is not a valid choice.']],
  ['tags', 'red', ['Expected a list of items but got type "str".']],
  ['tags', { a: 1 }, ['Expected a list of items but got type "dict".']],
  ['tags', ['a', 'b', 'c'], ['Ensure this field has no more than 2 elements.']],
  [
    'tags',
    ['a', 'long', null],
    { '1': ['Ensure this field has no more than 3 characters.'], '2': ['This field may not be null.'] },
  ],
  ['labels', ['a'], ['Expected a dictionary of items but got type "list".']],
  ['labels', { a: 'x', b: null }, { b: ['This field may not be null.'] }],
  ['free', [], ['Expected a dictionary of items but got type "list".']],
  ['part', 5, { non_field_errors: ['Invalid data. Expected a dictionary, but got int.'] }],
  ['part', { quantity: 'x' }, { name: ['This field is required.'], quantity: ['A valid integer is required.'] }],
  ['parts', { name: 'x' }, { non_field_errors: ['Expected a list of items but got type "dict".'] }],
  ['parts', [], { non_field_errors: ['This list may not be empty.'] }],
  ['parts', [{}, {}, {}, {}], { non_field_errors: ['Ensure this field has no more than 3 elements.'] }],
  [
    'parts',
    [{ name: 'ok' }, { name: '', quantity: -1 }, 5],
    [
      {},
      { name: ['This field may not be blank.'], quantity: ['Ensure this value is greater than or equal to 0.'] },
      { non_field_errors: ['Invalid data. Expected a dictionary, but got int.'] },
    ],
  ],
  ['parts', [null], [['This field may not be null.']]],
];

function read(name: keyof typeof fields, given: unknown): unknown {
  const one = serializer('One', { [name]: fields[name] });
  return readObject(one, given === undefined ? {} : { [name]: given }, { partial: false, form: false });
}

test('what the framework converts is taken', () => {
  const got = taken.map(([name, given]) => [name, given, (read(name, given) as Record<string, unknown>)[name]]);
  expect(got).toEqual(taken);
});

test('what the framework refuses is refused in its words', () => {
  const got = refused.map(([name, given]) => {
    const outcome = read(name, given);
    return [name, given, outcome instanceof Refusal ? (outcome.detail as Record<string, unknown>)[name] : outcome];
  });
  expect(got).toEqual(refused);
});

test('a body that is no object is refused as a whole', () => {
  const got = [[], 'x', 5, true, 1.5].map((given) => {
    const outcome = readObject(part, given, { partial: false, form: false });
    return outcome instanceof Refusal ? outcome.detail : outcome;
  });
  expect(got).toEqual(
    ['list', 'str', 'int', 'bool', 'float'].map((type) => ({
      non_field_errors: [`Invalid data. Expected a dictionary, but got ${type}.`],
    })),
  );
});

test('a partial read asks for nothing, defaults included', () => {
  const type = serializer('Patched', { a: char(), b: integer({ required: false, default: 1 }) });
  expect(readObject(type, {}, { partial: true, form: false })).toEqual({});
  expect(readObject(type, { b: 'x' }, { partial: true, form: false })).toBeInstanceOf(Refusal);
});

test('read-only and unknown keys are ignored, keys of the prototype too', () => {
  const type = serializer('Guarded', { id: integer({ readOnly: true }), toString: char({ required: false }) });
  expect(readObject(type, { id: 'x', banana: 1 }, { partial: false, form: false })).toEqual({});
});

test('a fault lets one kind of violation of one field through', () => {
  const lets = (violation: string, field: string): boolean => violation === 'max_length' && field === 'text';
  const type = serializer('Lenient', { text: fields.text, digits: fields.digits });
  const reading = { partial: false, form: false, lets };
  expect(readObject(type, { text: 'abcdefgh', digits: '1234' }, reading)).toEqual({ text: 'abcdefgh', digits: '1234' });
  expect(readObject(type, { text: 'a', digits: '1234' }, reading)).toBeInstanceOf(Refusal);
});
