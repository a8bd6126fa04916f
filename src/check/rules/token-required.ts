import { answerText } from '../answer-text.ts';
import type { Violation } from '../finding.ts';
import { headerValue } from '../header-value.ts';
import type { Rule, RuleInput } from '../rule.ts';
import { statusFits } from '../status-fits.ts';

/** A token that was good once: whether it still opens a service is the matter of rules of their own. */
const OWN_RULES = new Set(['revoked', 'expired']);
const challenge = 'WWW-Authenticate: Bearer …';

/**
 * Who brings no usable token is answered 401 with a `Bearer` challenge, whatever else is wrong with the request. Where a
 * token was presented, the challenge should say that it is invalid; one that does not is to be noted.
 *
 * @see RFC 6750, section 3; RFC 9110, sections 11.6.1 and 15.5.2
 * @example GET /api/v1/member/tiers: let a caller in where no token is sent (answered 200).
 */
export const tokenRequired: Rule = (input) => {
  const { planned, exchange } = input;
  const { status } = exchange.response;
  if (planned.expected.kind !== 'unauthorized' || status >= 500) return [];
  if (status < 300) return OWN_RULES.has(planned.identity) ? [] : [letIn(input)];
  if (status !== 401) return statusFits(planned.expected.statuses, status) ? [] : [otherStatus(input)];
  const header = headerValue(exchange.response, 'www-authenticate');
  if (header === null || !/(^|,)\s*bearer(\s|,|$)/i.test(header)) return [noChallenge(input, header)];
  const isPresented = /^bearer\s+\S+$/i.test(exchange.request.headers['authorization'] ?? '');
  return isPresented && !/\berror\s*=/i.test(header) ? [noReason(input, header)] : [];
};

function letIn(input: RuleInput): Violation {
  const { operation, exchange } = input;
  const message = `${operation.id}: let a caller in ${where(input)} (answered ${exchange.response.status}).`;
  return violation(input, 'status', '401', answerText(exchange.response), message);
}

function otherStatus(input: RuleInput): Violation {
  const { operation, exchange } = input;
  const message = `${operation.id}: must answer 401 ${where(input)} but answered ${answerText(exchange.response)}.`;
  return violation(input, 'status', '401', answerText(exchange.response), message);
}

function noChallenge(input: RuleInput, header: string | null): Violation {
  const received = header === null ? 'nothing' : header.slice(0, 100);
  const shown = header === null ? 'without a WWW-Authenticate header' : `with "WWW-Authenticate: ${received}"`;
  const message = `${input.operation.id}: answered 401 ${shown}, which must name the Bearer scheme.`;
  return violation(input, 'header www-authenticate', challenge, received, message);
}

function noReason(input: RuleInput, header: string): Violation {
  const message = `${input.operation.id}: the challenge of the 401 does not say that the token is invalid (${header.slice(0, 100)}).`;
  const documented = `${challenge} error="invalid_token"`;
  const found = violation(input, 'header www-authenticate', documented, header.slice(0, 100), message);
  return {
    ...found,
    kind: 'debt',
    source: 'RFC 6750, section 3.1',
    fix: 'Let the challenge say error="invalid_token".',
  };
}

/** What the case says of the token, as in "where no token is sent". */
function where({ planned }: RuleInput): string {
  return `where ${planned.difference ?? `the identity is "${planned.identity}"`}`;
}

function violation(
  { operation }: RuleInput,
  pointer: string,
  documented: string,
  received: string,
  message: string,
): Violation {
  return {
    rule: 'token-required',
    kind: 'fault',
    blame: 'service',
    pointer,
    documented,
    received,
    message,
    source: `RFC 6750, section 3; ${operation.pointer}/security`,
    fix: 'Let the service refuse every request without a valid token by 401 with a Bearer challenge.',
  };
}
