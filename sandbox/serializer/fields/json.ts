import type { FieldOf, FieldOptions, NoOptions } from '../field.ts';
import { pythonType } from '../python-type.ts';
import type { Reading } from '../reading.ts';
import { Refusal } from '../refusal.ts';

/** What free JSON may be told. */
export interface JsonOptions extends FieldOptions {
  /** Only an object is taken, as the document says; the framework alone would take anything. */
  readonly object?: boolean;
}

const INVALID = new Refusal(['Value must be valid JSON.'], ['format']);

/** A form holds JSON as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return INVALID;
  }
}

/**
 * Free JSON (`JSONField`), documented as an object whatever it holds.
 * @param options as of every field
 * @returns the field
 */
export function json<const O extends JsonOptions = NoOptions>(
  options?: O,
): FieldOf<O extends { readonly object: true } ? Readonly<Record<string, unknown>> : unknown, O> {
  const told: JsonOptions = options ?? {};
  const read = (given: unknown, reading: Reading): unknown => {
    const raw = reading.form && typeof given === 'string' ? parsed(given) : given;
    if (raw instanceof Refusal) return raw;
    if (told.object === true && (typeof raw !== 'object' || raw === null || Array.isArray(raw))) {
      return new Refusal([`Expected a dictionary of items but got type "${pythonType(raw)}".`], ['type']);
    }
    return raw;
  };
  return {
    options: told,
    read: read as FieldOf<never, O>['read'],
    write: (value) => value,
    describe: () => ({ type: 'object' }),
  };
}
