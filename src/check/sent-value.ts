import { parsedJson } from '../spec/parsed-json.ts';
import { pointerTokens } from '../spec/pointer-tokens.ts';
import { valueAt } from '../spec/value-at.ts';
import type { RuleInput } from './rule.ts';

/** The value that went out where the case differs from its template; `undefined` where nothing did. */
export function sentValue({ planned, exchange }: RuleInput): unknown {
  const { mutation } = planned;
  if (mutation === null) return undefined;
  const { request } = exchange;
  if (mutation.location === 'query') {
    return new URL(request.url, 'http://localhost').searchParams.get(mutation.pointer) ?? undefined;
  }
  if (mutation.location === 'header') return request.headers[mutation.pointer.toLowerCase()];
  if (mutation.location !== 'body') return undefined;
  const parsed = parsedJson(request.body ?? '');
  const found = valueAt('value' in parsed ? parsed.value : undefined, pointerTokens(mutation.pointer));
  return found.found ? found.value : undefined;
}
