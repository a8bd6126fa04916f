import type { FieldOf, NoOptions } from '../field.ts';
import { type CharOptions, char, type TextRule } from './char.ts';

const URL_FORM =
  /^(?:http|ftp)s?:\/\/(?:[^\s:@/]+(?::[^\s:@/]*)?@)?(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]|localhost|(?:[a-z0-9\u00a1-\uffff](?:[a-z0-9\u00a1-\uffff-]{0,61}[a-z0-9\u00a1-\uffff])?\.)+[a-z\u00a1-\uffff-]{2,63}\.?)(?::\d{2,5})?(?:[/?#]\S*)?$/iu;

const INVALID = 'Enter a valid URL.';
const RULE: TextRule = {
  violation: 'format',
  complain: (text) => (URL_FORM.test(text) ? null : INVALID),
};

/**
 * An address on the web (`URLField`).
 * @param options as of a text
 * @returns the field
 */
export function url<const O extends CharOptions = NoOptions>(options?: O): FieldOf<string, O> {
  return char({ ...options, format: 'uri', rules: [RULE], invalid: INVALID }) as FieldOf<string, O>;
}
