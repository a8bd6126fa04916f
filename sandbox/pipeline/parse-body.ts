import type { Incoming } from '../exchange.ts';
import { parseJson } from './parse-json.ts';
import { parseMultipart } from './parse-multipart.ts';
import { Problem } from './problem.ts';

const PARSERS: Readonly<Record<string, (body: Buffer, contentType: string) => unknown>> = {
  'application/json': parseJson,
  'application/x-www-form-urlencoded': (body) => new URLSearchParams(body.toString('utf8')),
  'multipart/form-data': parseMultipart,
};

function isForm(mediaType: string): boolean {
  return mediaType === 'application/x-www-form-urlencoded' || mediaType === 'multipart/form-data';
}

function parserOf(mediaType: string): ((body: Buffer, contentType: string) => unknown) | undefined {
  if (mediaType === '*/*' || mediaType === 'application/*') return parseJson;
  return Object.hasOwn(PARSERS, mediaType) ? PARSERS[mediaType] : undefined;
}

/**
 * Parses a request's body by its content type; without a body the content type does not matter.
 * @param incoming the request
 * @returns parsed JSON, or the pairs of a form
 * @throws Problem 415 or 400
 */
export function parseBody(incoming: Incoming): unknown {
  const contentType = incoming.headers['content-type'] ?? '';
  const mediaType = (contentType.split(';', 1)[0] ?? '').trim();
  if (incoming.body.length === 0) return isForm(mediaType) ? new URLSearchParams() : {};
  const parser = parserOf(mediaType);
  if (parser === undefined) throw new Problem(415, `Unsupported media type "${contentType}" in request.`);
  return parser(incoming.body, contentType);
}
