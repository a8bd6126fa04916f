import { jsonBody } from './json-body.ts';

const known = new WeakMap<object, unknown>();

/**
 * Reads the body of an answer as JSON, once for all that ask for values of it. What comes is shared: nobody may change it.
 * @param response the answer
 * @returns the value, `undefined` where it is no JSON
 */
export function answeredJson(response: { readonly body: string }): unknown {
  if (known.has(response)) return known.get(response);
  const value = jsonBody(response.body);
  known.set(response, value);
  return value;
}
