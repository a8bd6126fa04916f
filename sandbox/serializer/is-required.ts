import type { FieldOptions } from './field.ts';

/**
 * Whether a request must give a field.
 * @param options the field's
 * @returns true if a request without it is refused
 */
export function isRequired(options: FieldOptions): boolean {
  return options.required ?? (options.default === undefined && options.readOnly !== true);
}
