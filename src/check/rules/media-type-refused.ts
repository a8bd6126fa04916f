import { headerValue } from '../header-value.ts';
import { mediaType } from '../media-type.ts';
import { mediaTypeFits } from '../media-type-fits.ts';
import { notRefusedSo } from '../not-refused-so.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { statusFits } from '../status-fits.ts';
import { wronglyAccepted } from '../wrongly-accepted.ts';

const rule = 'media-type-refused';

/**
 * A body of a media type that the service does not read is refused with 415, and a caller who accepts nothing that the
 * service writes with 406. Who asks by `?format=` is answered 404 by the framework.
 *
 * @see RFC 9110, sections 12.5.1, 15.5.7 and 15.5.16
 * @example POST /api/v1/product/items: answered 201 instead of 415 where the body is sent as text/plain.
 */
export const mediaTypeRefused: Rule = (input) => {
  const { planned, exchange } = input;
  const { kind, statuses } = planned.expected;
  const { status } = exchange.response;
  const isAsked = kind === 'not-acceptable';
  if ((kind !== 'unsupported-media-type' && !isAsked) || status >= 500) return [];
  const source = isAsked ? 'RFC 9110, section 15.5.7' : 'RFC 9110, section 15.5.16';
  if (status < 300) {
    if (isAsked && isAcceptable(input)) return [];
    const fix = isAsked
      ? 'Let the service refuse with 406 what it cannot write, or list the media type in the document.'
      : 'Let the service refuse with 415 what it does not read, or list the media type in the document.';
    const pointer = isAsked ? 'request header accept' : 'request header content-type';
    return [wronglyAccepted(input, { rule, pointer, documented: isAsked ? '406' : '415', source, fix })];
  }
  const isRight = status === (isAsked ? 406 : 415) || (isAsked && status === 404 && asksByQuery(input));
  if (isRight || status < 400 || statusFits(statuses, status)) return [];
  return [notRefusedSo(input, rule, source)];
};

/** The answer is one of the media types that the request asked for after all. */
function isAcceptable({ exchange: { request, response } }: RuleInput): boolean {
  const received = mediaType(headerValue(response, 'content-type'));
  const asked = (request.headers['accept'] ?? '').split(',');
  return received === null || asked.some((range) => range.trim() !== '' && mediaTypeFits(range, received));
}

function asksByQuery({ exchange }: RuleInput): boolean {
  return new URL(exchange.request.url, 'http://localhost').searchParams.has('format');
}
