import type { Exchange } from '../../http/exchange.ts';
import { parsedBody } from '../../spec/parsed-body.ts';
import { accessFault } from './access-fault.ts';
import type { AccessRule, AccessViolation, ApplicationOwner } from './access-record.ts';
import { type AuditUser, auditUsers } from './audit-users.ts';

/**
 * An application that comes with client credentials acts as its owner: what it makes names the owner as who made it.
 *
 * @see integration notes, client credentials (rule R28)
 * @example POST /api/v1/product/exclusions: what middleware made names admin@example.com as who made it (/data/createdBy), who is not its owner, since that account does not have the application.
 */
export const actsAsOwner: AccessRule = ({ operation, calls, makes, owner }) => {
  if (!makes || owner === null) return [];
  return calls.flatMap(({ planned, exchange, shown }, index): readonly AccessViolation[] => {
    const { status } = exchange.response;
    if (planned.identity !== 'middleware' || status < 200 || status >= 300) return [];
    const sent = exchange.request.body ?? '';
    const wrong = [exchange, ...shown]
      .flatMap(usersOf)
      .filter(({ user }) => !sent.includes(JSON.stringify(user)))
      .find(({ user }) => isSomebodyElse(user, owner));
    if (wrong === undefined) return [];
    const { user, pointer } = wrong;
    return [
      accessFault(index, {
        rule: 'acts-as-owner',
        pointer,
        documented: owner.is ?? 'the owner of the application',
        received: user,
        message: `${operation.id}: what middleware made names ${user} as who made it (${pointer}), who is not its owner, since ${owner.because}.`,
        source: 'integration notes, client credentials (rule R28)',
        fix: 'Let tokens of client credentials act as the owner of their application.',
      }),
    ];
  });
};

function usersOf({ response }: Exchange): readonly AuditUser[] {
  const parsed = parsedBody(response);
  return 'value' in parsed ? auditUsers(parsed.value) : [];
}

/** A name is compared with user names only if it is one: an answer may show full names. */
function isSomebodyElse(user: string, { is, isNot }: ApplicationOwner): boolean {
  if (isNot.includes(user)) return true;
  if (!is?.includes('@') || !user.includes('@')) return false;
  return user.toLowerCase() !== is.toLowerCase();
}
