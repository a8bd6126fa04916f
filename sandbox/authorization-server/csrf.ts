import type { Clock } from '../clock.ts';
import type { Incoming } from '../exchange.ts';
import { alphanumeric } from './alphanumeric.ts';

/** A token for a form, and the cookie it belongs to. */
interface CsrfToken {
  /** For the field `csrfmiddlewaretoken`: another text each time, hiding the same secret. */
  readonly formToken: string;
  /** The `Set-Cookie` value. */
  readonly cookie: string;
}

/** Why a request was refused. */
export type CsrfRefusal = 'no cookie' | 'no token';

/** Django's protection against forged forms. */
export interface Csrf {
  /** A token for a form of this browser. */
  token(incoming: Incoming): CsrfToken;
  /** A new cookie, as after a login. @returns the `Set-Cookie` value */
  rotate(): string;
  /** Compares the form's token, or the header `X-CSRFToken`, with the cookie. */
  refusal(incoming: Incoming, form: ReadonlyMap<string, string>): CsrfRefusal | null;
}

const CHARACTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const SECRET_LENGTH = 32;
const MAX_AGE_S = 31_449_600;

/** Adds or takes away the mask, character by character. */
function shift(text: string, mask: string, direction: 1 | -1): string {
  const { length } = CHARACTERS;
  return Array.from(text, (character, at) => {
    const place = CHARACTERS.indexOf(character) + direction * CHARACTERS.indexOf(mask.charAt(at));
    return CHARACTERS.charAt((place + length) % length);
  }).join('');
}

/** A mask and the masked secret: 64 characters. */
function masked(secret: string): string {
  const mask = alphanumeric(SECRET_LENGTH, CHARACTERS);
  return mask + shift(secret, mask, 1);
}

/** The secret behind a token, or null if it is none. */
function unmasked(token: string | null | undefined): string | null {
  if (!token || !/^[a-zA-Z0-9]{64}$/.test(token)) return null;
  return shift(token.slice(SECRET_LENGTH), token.slice(0, SECRET_LENGTH), -1);
}

/**
 * Django's protection: the secret lives in the browser's cookie, so nothing is stored here.
 * @param clock dates the cookie
 * @returns the protection
 */
export function csrf(clock: Clock): Csrf {
  const cookieOf = (token: string): string => {
    const expires = new Date(clock.now() + MAX_AGE_S * 1000).toUTCString();
    return `csrftoken=${token}; expires=${expires}; Max-Age=${MAX_AGE_S}; Path=/; SameSite=Lax`;
  };
  return {
    token(incoming) {
      const known = incoming.cookies['csrftoken'];
      const secret = unmasked(known);
      if (known && secret) return { formToken: masked(secret), cookie: cookieOf(known) };
      const fresh = alphanumeric(SECRET_LENGTH, CHARACTERS);
      return { formToken: masked(fresh), cookie: cookieOf(masked(fresh)) };
    },
    rotate: () => cookieOf(masked(alphanumeric(SECRET_LENGTH, CHARACTERS))),
    refusal(incoming, form) {
      const cookie = incoming.cookies['csrftoken'];
      if (!cookie) return 'no cookie';
      const given = unmasked(form.get('csrfmiddlewaretoken') || incoming.headers['x-csrftoken']);
      return given && given === unmasked(cookie) ? null : 'no token';
    },
  };
}
