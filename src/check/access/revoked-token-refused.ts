import type { AccessRule } from './access-record.ts';
import { deadTokenServed } from './dead-token-served.ts';

/**
 * A token that was revoked opens no service.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7009#section-2
 * @example GET /api/v1/member/tiers: let a caller in where the token was revoked (answered 200).
 */
export const revokedTokenRefused: AccessRule = (record) =>
  deadTokenServed(record, {
    rule: 'revoked-token-refused',
    identity: 'revoked',
    source: 'RFC 7009, section 2',
    fix: 'Let the services ask for each request whether the token still exists.',
  });
