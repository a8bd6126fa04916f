import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { pythonText } from '../python-text.ts';
import { Refusal } from '../refusal.ts';

/** What a choice may be told. */
export interface ChoiceOptions extends FieldOptions {
  /** Whether an empty text is a value. */
  readonly blank?: boolean;
}

/**
 * One of a few values (`ChoiceField`); `"1"` chooses 1.
 * @param values all texts, or all whole numbers
 * @param options as of every field
 * @returns the field
 */
export function choice<const V extends readonly (string | number)[], const O extends ChoiceOptions = NoOptions>(
  values: V,
  options?: O,
): FieldOf<V[number], O> {
  const told: ChoiceOptions = options ?? {};
  const byText = new Map<string, V[number]>(values.map((value) => [String(value), value]));
  const read = (raw: unknown): V[number] | Refusal => {
    if (raw === '' && told.blank === true) return '' as V[number];
    const text = pythonText(raw);
    return byText.get(text) ?? new Refusal([`"${text}" is not a valid choice.`], ['choice']);
  };
  return {
    options: told,
    blank: told.blank === true,
    read: read as FieldOf<V[number], O>['read'],
    write: (value) => value,
    describe: () => ({ type: typeof values[0] === 'number' ? 'integer' : 'string', enum: values }),
  };
}
