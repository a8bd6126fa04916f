import { documentedResponse } from '../documented-response.ts';
import { errorForm } from '../error-form.ts';
import { headerValue } from '../header-value.ts';
import { isDocumentedMethod } from '../is-documented-method.ts';
import { mediaType } from '../media-type.ts';
import { mediaTypeFits } from '../media-type-fits.ts';
import type { Rule } from '../rule.ts';

/**
 * A body has one of the media types that the document lists for its status.
 *
 * Django's own page for a path that no route knows (an id of the wrong form, say) comes before the service sees the
 * request: where a 404 was asked for, it is a debt of the document.
 *
 * @see RFC 9110, section 8.3
 * @example GET /api/v1/member/tiers: status 200 must be application/json but is text/html.
 */
export const documentedContentType: Rule = (input) => {
  const { operation, exchange, planned } = input;
  const { status, body } = exchange.response;
  const response = isDocumentedMethod(input) ? documentedResponse(operation, status) : null;
  if (response === null || response.content.length === 0 || body === '' || status >= 500) return [];
  const header = headerValue(exchange.response, 'content-type');
  const received = mediaType(header);
  if (received !== null && response.content.some((content) => mediaTypeFits(content.mediaType, received))) return [];
  const documented = [...new Set(response.content.map((content) => content.mediaType))].join(' or ');
  const isRouting = planned.expected.kind === 'not-found' && errorForm(exchange.response) === 'not found page';
  const shown = received ?? (header === null ? 'nothing' : `"${header}"`);
  const sentence = `${operation.id}: status ${status} must be ${documented} but is ${shown}`;
  return [
    {
      rule: 'documented-content-type',
      kind: isRouting ? 'debt' : 'fault',
      blame: isRouting ? 'document' : 'service',
      pointer: 'header content-type',
      documented,
      received: shown,
      message: isRouting ? `${sentence}: a path that no route knows never reaches the service.` : `${sentence}.`,
      source: response.pointer,
      fix: isRouting ? null : 'Let the service send the documented media type, or list this one in the document.',
    },
  ];
};
