import { answerText } from '../answer-text.ts';
import { headerValue } from '../header-value.ts';
import { foundStep } from './found-step.ts';
import { holdsValue } from './holds-value.ts';
import { memoryFault } from './memory-fault.ts';
import type { MemoryRule } from './memory-rule.ts';
import { ownObject } from './own-object.ts';
import { succeeded } from './succeeded.ts';

/**
 * The `Location` of what was made leads to it.
 *
 * @see RFC 9110, sections 10.2.2 and 15.3.2
 * @example POST /api/v1/product/items: Location leads nowhere: https://…/product/item/new is answered 404.
 */
export const locationResolves: MemoryRule = (record) => {
  const created = foundStep(record, 'create');
  if (created === null || !succeeded(created.step.exchange)) return [];
  const { request, response } = created.step.exchange;
  const location = headerValue(response, 'location');
  if (location === null) return [];
  const path = pathOf(location, request.url);
  const isThere = (url: string): boolean => path !== null && pathOf(url, url) === path;
  const visit =
    foundStep(record, 'location')?.step ??
    record.steps.find((step) => step.role === 'read' && isThere(step.exchange.request.url));
  if (visit === undefined && path !== null) return [];
  const object = visit === undefined ? null : ownObject(record, visit);
  const status = visit?.exchange.response.status ?? 0;
  // Others than 404, 405 and 410 come of the caller or the environment; a 5xx is the matter of another rule.
  const isLost = path === null || status === 404 || status === 405 || status === 410;
  const isOther = !isLost && object !== null && !holdsValue(object, record.identity);
  if (!isLost && !isOther) return [];
  const received = visit === undefined ? 'no address' : answerText(visit.exchange.response);
  const end = isOther
    ? 'leads to something else'
    : `leads nowhere: ${location} is ${visit === undefined ? 'no address' : `answered ${status}`}`;
  return [
    memoryFault(created.index, {
      rule: 'location-resolves',
      pointer: 'header location',
      documented: 'the address of what was made',
      received: `${location}: ${received}`,
      message: `${created.step.operation.id}: Location ${end}.`,
      source: 'RFC 9110, section 10.2.2',
      fix: 'Let Location name the address under which the new object is read, or leave it out.',
    }),
  ];
};

/** The path of an address, relative ones included; `null` where it is none. */
function pathOf(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).pathname.replace(/\/$/, '') : null;
}
