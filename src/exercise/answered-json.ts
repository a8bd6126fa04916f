import { parsedBody } from '../spec/parsed-body.ts';

/**
 * The body of an answer as JSON. What comes is shared: nobody may change it.
 * @param response the answer
 * @returns the value, `undefined` where it is no JSON
 */
export function answeredJson(response: Parameters<typeof parsedBody>[0]): unknown {
  const parsed = parsedBody(response);
  return 'value' in parsed ? parsed.value : undefined;
}
