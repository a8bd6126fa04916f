/**
 * The name of a JSON value's type in Python, which error texts show.
 * @param value a JSON value
 * @returns `dict`, `list`, `str`, `int`, `float`, `bool` or `NoneType`
 */
export function pythonType(value: unknown): string {
  if (value === null || value === undefined) return 'NoneType';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Number.isInteger(value) && !String(value).includes('e') ? 'int' : 'float';
  return 'dict';
}
