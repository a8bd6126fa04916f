import { domainToASCII } from 'node:url';
import type { FieldOf, NoOptions } from '../field.ts';
import { type CharOptions, char, type TextRule } from './char.ts';

const USER =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: quoted local parts may hold them (Django's EmailValidator)
  /^[-!#$%&'*+/=?^_`{}|~0-9A-Z]+(?:\.[-!#$%&'*+/=?^_`{}|~0-9A-Z]+)*$|^"(?:[\x01-\x08\x0b\x0c\x0e-\x1f!#-[\]-\x7f]|\\[\x01-\x09\x0b\x0c\x0e-\x7f])*"$/i;
const DOMAIN = /^(?:[A-Z0-9](?:[A-Z0-9-]{0,61}[A-Z0-9])?\.)+[A-Z0-9-]{2,63}(?<!-)$/i;
const LITERAL = /^\[(?:\d{1,3}(?:\.\d{1,3}){3}|[A-F0-9:.]+)\]$/i;

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || !USER.test(text.slice(0, at))) return false;
  const domain = text.slice(at + 1);
  if (domain === 'localhost' || DOMAIN.test(domain) || LITERAL.test(domain)) return true;
  const ascii = domain.includes('%') ? '' : domainToASCII(domain);
  return ascii !== '' && ascii !== domain && DOMAIN.test(ascii);
}

const INVALID = 'Enter a valid email address.';
const RULE: TextRule = {
  violation: 'format',
  complain: (text) => (isAddress(text) ? null : INVALID),
};

/**
 * An e-mail address (`EmailField`, with the rules of Django's validator).
 * @param options as of a text
 * @returns the field
 */
export function email<const O extends CharOptions = NoOptions>(options?: O): FieldOf<string, O> {
  return char({ ...options, format: 'email', rules: [RULE], invalid: INVALID }) as FieldOf<string, O>;
}
