import type { Answer } from '../local-sandbox.ts';

/** JSON data, to look into without knowing its type. */
export type Data = Readonly<Record<string, unknown>>;

/**
 * The `data` of an answer.
 * @param answer an envelope
 * @returns the data, an object or a list
 */
export function answeredData<T = Data>(answer: Answer): T {
  return (answer.json as { readonly data: T }).data;
}
