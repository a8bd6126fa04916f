import { isRecord } from '../../spec/is-record.ts';
import { oauthPlace } from './oauth-place.ts';
import type { OAuthRule } from './oauth-rule.ts';
import { oauthViolation } from './oauth-violation.ts';
import { tokenFields } from './token-fields.ts';

/** What Django writes for a password, and names that tell of one. */
const hash = /^(pbkdf2|argon2|bcrypt|scrypt)[^$]*\$/;
const name = /password|secret|passphrase/i;

/**
 * A token answer tells tokens, and no password, secret or hash beside them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-10.3
 * @example POST /backend/core/authentication/token/: the token answer tells a password or its hash at /user/password.
 */
export const leakedSecret: OAuthRule = (input) => {
  const { promise, exchange } = input;
  if (promise.kind !== 'token') return [];
  return places(tokenFields(exchange), '').map((pointer) =>
    oauthViolation(input, {
      rule: 'leaked-secret',
      pointer,
      documented: 'nothing',
      received: 'a password, secret or hash',
      message: `${oauthPlace(exchange)}: the token answer tells a password or its hash at ${pointer}.`,
      source: 'RFC 6749, section 10; integration notes: the fields of the user object',
      fix: 'Let the serializer of the user leave the field out.',
    }),
  );
};

function places(value: unknown, pointer: string): readonly string[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner === 'string' && inner !== '' && (hash.test(inner) || name.test(key))) return [`${pointer}/${key}`];
    return places(inner, `${pointer}/${key}`);
  });
}
