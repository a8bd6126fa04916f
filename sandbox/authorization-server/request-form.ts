import type { Incoming } from '../exchange.ts';
import { parseMultipart } from '../pipeline/parse-multipart.ts';
import { Problem } from '../pipeline/problem.ts';

/** A form as Django reads it: of a field that came twice, the last value counts. */
export type Form = ReadonlyMap<string, string>;

function multipartForm(body: Buffer, contentType: string): Form {
  try {
    return new Map(parseMultipart(body, contentType));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return new Map();
  }
}

/**
 * Reads the body as a form. A body of another type is an empty form, as in Django.
 * @param incoming the request
 * @returns the fields
 */
export function requestForm(incoming: Pick<Incoming, 'headers' | 'body'>): Form {
  const contentType = incoming.headers['content-type'] ?? '';
  const [mediaType = ''] = contentType.split(';');
  switch (mediaType.trim().toLowerCase()) {
    case 'application/x-www-form-urlencoded':
      return new Map(new URLSearchParams(incoming.body.toString('utf8')));
    case 'multipart/form-data':
      return multipartForm(incoming.body, contentType);
    default:
      return new Map();
  }
}
