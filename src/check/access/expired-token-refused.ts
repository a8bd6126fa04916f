import type { AccessRule } from './access-record.ts';
import { deadTokenServed } from './dead-token-served.ts';

/**
 * A token that has expired opens no service.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 * @example GET /api/v1/member/tiers: let a caller in where the token has expired (answered 200).
 */
export const expiredTokenRefused: AccessRule = (record) =>
  deadTokenServed(record, {
    rule: 'expired-token-refused',
    identity: 'expired',
    source: 'RFC 6750, section 3.1',
    fix: 'Let the services compare the time with the expiry of the token.',
  });
