import type { Exchange } from '../http/exchange.ts';
import { nameWords } from '../plan/name-words.ts';
import type { Mutation } from '../plan/planned-case.ts';
import { pointerTokens } from '../spec/pointer-tokens.ts';
import { type ErrorPlace, errorPlaces } from './error-places.ts';
import { sameName } from './same-name.ts';

/** What a refusal blames: the field that differs, the request as a whole, or only other fields. */
export type BlamedPart = 'field' | 'request' | 'other';

/**
 * Tells whether a refusal blames what differs from the accepted template: its field or parameter by name, a part of it,
 * or the list or object around it. A complaint about the request as a whole counts where the request as a whole differs, or
 * where its text has the name. `null` where the answer says of nothing what is wrong with it.
 */
export function blamedPart(mutation: Mutation, response: Exchange['response']): BlamedPart | null {
  const places = errorPlaces(response);
  if (places.length === 0) return null;
  const tokens = mutatedTokens(mutation);
  if (tokens.length === 0 || places.some((place) => concerns(place, tokens))) return 'field';
  const whole = places.filter((place) => place.tokens.length === 0);
  if (whole.some(({ texts }) => texts.some((text) => mentions(text, tokens)))) return 'field';
  return places.length === whole.length ? 'request' : 'other';
}

function mutatedTokens({ location, pointer }: Mutation): readonly string[] {
  if (location === 'body') return pointerTokens(pointer);
  return location === 'request' || pointer === '' ? [] : [pointer];
}

/** One leads to the other; that of the whole request leads nowhere. */
function concerns({ tokens }: ErrorPlace, mutated: readonly string[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.every((token, index) => index >= mutated.length || sameName(token, mutated[index] ?? ''))
  );
}

/** The innermost name stands in the text, as one word or as several. */
function mentions(text: string, tokens: readonly string[]): boolean {
  const name = tokens.findLast((token) => !/^\d+$/.test(token)) ?? '';
  if (name.length < 3) return false;
  const spellings = [name, nameWords(name).join(' ')].map((spelling) => spelling.replace(/[^\w ]/g, '.'));
  return new RegExp(`(^|\\W)(${spellings.join('|')})(\\W|$)`, 'i').test(text);
}
