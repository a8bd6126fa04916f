import type { Exchange } from '../http/exchange.ts';
import { type ParsedJson, parsedJson } from './parsed-json.ts';

const known = new WeakMap<Exchange['response'], ParsedJson>();

/**
 * The body of an answer read as JSON, once for all that ask. What comes is shared: nobody may change it.
 * @param response the answer
 * @returns the value, or in words why it is none
 */
export function parsedBody(response: Exchange['response']): ParsedJson {
  const found = known.get(response);
  if (found !== undefined) return found;
  const parsed = parsedJson(response.body);
  known.set(response, parsed);
  return parsed;
}
