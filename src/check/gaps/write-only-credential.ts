import { pointerTokens } from '../../spec/pointer-tokens.ts';
import type { Gap } from '../gap.ts';

/** Words of a name that is never sent back. */
const credentials = new Set(['password', 'passwd', 'passphrase', 'passcode', 'secret', 'pin', 'otp', 'cvv', 'cvc']);

/**
 * A required write-only property that no answer ever carried. One definition serves request and response, and Swagger 2.0
 * has no `writeOnly`. Only for what is evidently a credential: anything else that is missing is a fault.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#schema-object (readOnly has no counterpart there)
 * @example `required: [name, secret]` and `{"name": "…"}`
 */
export const writeOnlyCredential: Gap = (error, { seen }) => {
  const name = pointerTokens(error.pointer).at(-1);
  if (error.keyword !== 'required' || name === undefined || seen(name)) return null;
  if (!isCredential(name) && error.schema['format'] !== 'password') return null;
  return {
    reason: 'a credential is required in requests and never sent back, which Swagger 2.0 cannot say',
    update: { 'x-writeOnly': true },
  };
};

/** The last word counts: `new_password` and `memberPin` are credentials, `pinCode` is an address. */
function isCredential(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return credentials.has(words.filter((word) => word !== '').at(-1) ?? '');
}
