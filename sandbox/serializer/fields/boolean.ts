import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { Refusal } from '../refusal.ts';

const TRUE = new Set<unknown>([
  't',
  'T',
  'y',
  'Y',
  'yes',
  'Yes',
  'YES',
  'true',
  'True',
  'TRUE',
  'on',
  'On',
  'ON',
  '1',
  1,
  true,
]);
const FALSE = new Set<unknown>([
  'f',
  'F',
  'n',
  'N',
  'no',
  'No',
  'NO',
  'false',
  'False',
  'FALSE',
  'off',
  'Off',
  'OFF',
  '0',
  0,
  false,
]);
const NULL = new Set<unknown>(['null', 'Null', 'NULL', '']);
const INVALID = new Refusal(['Must be a valid boolean.'], ['type']);

/**
 * A truth value (`BooleanField`): `"true"`, `"yes"`, `"on"` and 1 are true.
 * @param options as of every field
 * @returns the field
 */
export function boolean<const O extends FieldOptions = NoOptions>(options?: O): FieldOf<boolean, O> {
  const told: FieldOptions = options ?? {};
  const read = (raw: unknown): boolean | null | Refusal => {
    if (TRUE.has(raw)) return true;
    if (FALSE.has(raw)) return false;
    return told.nullable === true && NULL.has(raw) ? null : INVALID;
  };
  return {
    options: told,
    formDefault: told.default ?? false,
    read: (raw) => read(raw) as boolean | Refusal,
    write: (value) => value === true,
    describe: () => ({ type: 'boolean' }),
  };
}
