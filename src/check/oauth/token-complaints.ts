import type { TokenPromise } from '../../spec/oauth-promise.ts';
import { answerText } from '../answer-text.ts';
import { headerValue } from '../header-value.ts';
import { mediaType } from '../media-type.ts';
import { receivedText } from '../received-text.ts';
import type { OAuthInput } from './oauth-rule.ts';
import type { AnswerComplaint } from './token-answer.ts';
import { tokenFields } from './token-fields.ts';
import { userComplaints } from './user-complaints.ts';

const success = 'RFC 6749, section 5.1';
const notes = 'integration notes: answer of the password grant';

/** What a token answer lacks; the part of `token-answer` about tokens that are given. */
export function tokenComplaints(input: OAuthInput, promise: TokenPromise): readonly AnswerComplaint[] {
  const { exchange, tokenLifetime, complaint } = input;
  const fields = tokenFields(exchange);
  if (fields === null || typeof fields['access_token'] !== 'string') return notGiven(input, promise, fields);
  const found: AnswerComplaint[] = [];
  const want = (fits: boolean, field: string, documented: string, source: string): void => {
    if (!fits) found.push({ pointer: `/${field}`, documented, received: receivedText(fields[field]), source });
  };
  if (exchange.response.status !== 200) found.push(status(input, '200'));
  want(fields['access_token'] !== '', 'access_token', 'a text', success);
  want(/^bearer$/i.test(String(fields['token_type'])), 'token_type', '"Bearer"', success);
  want(fields['expires_in'] === tokenLifetime, 'expires_in', `the number ${tokenLifetime}`, 'RETAIN_TOKEN_LIFETIME');
  want(typeof fields['scope'] === 'string', 'scope', 'a text of scopes', notes);
  const refreshed = typeof fields['refresh_token'] === 'string' && fields['refresh_token'] !== '';
  if (promise.refreshToken === 'given') want(refreshed, 'refresh_token', 'a text', notes);
  else want(!refreshed, 'refresh_token', 'nothing', 'RFC 6749, section 4.4.3');
  found.push(...headerComplaints(input));
  if (promise.user !== null) found.push(...userComplaints(fields['user'], promise.user));
  if (found.length > 0 || complaint === null) return found;
  return [{ pointer: '', documented: 'an OAuth answer', received: complaint, source: success }];
}

function notGiven(
  input: OAuthInput,
  promise: TokenPromise,
  fields: Readonly<Record<string, unknown>> | null,
): readonly AnswerComplaint[] {
  return promise.mayRefuse.includes(String(fields?.['error'])) ? [] : [status(input, '200 with an access_token')];
}

function status({ exchange }: OAuthInput, documented: string): AnswerComplaint {
  return { pointer: 'status', documented, received: answerText(exchange.response), source: success };
}

function headerComplaints({ exchange: { response } }: OAuthInput): readonly AnswerComplaint[] {
  const wanted = [
    ['cache-control', 'no-store', /(^|[,\s])no-store([,\s]|$)/i],
    ['pragma', 'no-cache', /(^|[,\s])no-cache([,\s]|$)/i],
  ] as const;
  const found: AnswerComplaint[] = wanted.flatMap(([name, documented, pattern]) => {
    const value = headerValue(response, name);
    const received = value ?? 'nothing';
    return pattern.test(value ?? '') ? [] : [{ pointer: `header ${name}`, documented, received, source: success }];
  });
  const type = headerValue(response, 'content-type');
  if (mediaType(type) !== 'application/json')
    found.push({
      pointer: 'header content-type',
      documented: 'application/json',
      received: type ?? 'nothing',
      source: success,
    });
  return found;
}
