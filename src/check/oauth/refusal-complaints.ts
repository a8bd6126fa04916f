import type { RefusalPromise } from '../../spec/oauth-promise.ts';
import { answerText } from '../answer-text.ts';
import { headerValue } from '../header-value.ts';
import { mediaType } from '../media-type.ts';
import { receivedText } from '../received-text.ts';
import type { OAuthInput } from './oauth-rule.ts';
import { requestAccepted } from './request-accepted.ts';
import type { AnswerComplaint } from './token-answer.ts';
import { tokenFields } from './token-fields.ts';

const source = 'RFC 6749, section 5.2';

/** What other rules say where it is accepted; the rest is nobody's but `token-answer`'s. */
const ownRefusals: ReadonlySet<RefusalPromise['of']> = new Set([
  'a wrong password',
  'an unknown user',
  'a request without a password',
  'an unsupported grant type',
  'a request without a grant type',
  'a JSON body',
  'a JSON array',
  'a body that is no form',
  'parameters in the query',
  'the method GET',
]);

/** What a refusal lacks; the part of `token-answer` about tokens that must not be given. */
export function refusalComplaints(input: OAuthInput, promise: RefusalPromise): readonly AnswerComplaint[] {
  const { response } = input.exchange;
  const expected = promise.errors[0] === 'invalid_client' ? 401 : 400;
  if (requestAccepted(input, promise)) {
    const received = `${response.status}, accepted`;
    return ownRefusals.has(promise.of) ? [{ pointer: 'status', documented: `${expected}`, received, source }] : [];
  }
  if (promise.statuses.includes(response.status)) return allowComplaints(input);
  if (promise.endpoint === 'own') return ownComplaints(input);
  const documented = `${[...new Set([...promise.statuses, expected])].join(' or ')}`;
  const received = answerText(response);
  // Before version 3, oauthlib answered some of them with 401.
  const isOld = expected === 400 && response.status === 401 && promise.errors.includes(errorOf(input));
  if (isOld) return [{ pointer: 'status', documented, received, kind: 'debt', source }];
  const maySay400 = expected === 401 && input.exchange.request.headers['authorization'] === undefined;
  if (response.status !== expected && !(maySay400 && response.status === 400))
    return [{ pointer: 'status', documented, received, source }];
  return [...errorComplaints(input, promise), ...challengeComplaints(input)];
}

function errorOf({ exchange }: OAuthInput): string {
  return String(tokenFields(exchange)?.['error']);
}

function errorComplaints(input: OAuthInput, promise: RefusalPromise): readonly AnswerComplaint[] {
  const { exchange } = input;
  if (promise.errors.length === 0) return [];
  const found: AnswerComplaint[] = [];
  if (!promise.errors.includes(errorOf(input)))
    found.push({
      pointer: '/error',
      documented: promise.errors.join(' or '),
      received: receivedText(tokenFields(exchange)?.['error']),
      source,
    });
  const type = headerValue(exchange.response, 'content-type');
  if (mediaType(type) !== 'application/json')
    found.push({
      pointer: 'header content-type',
      documented: 'application/json',
      received: type ?? 'nothing',
      ...(promise.toolkitFails === null ? {} : { kind: 'debt' }),
      source,
    });
  return found;
}

function challengeComplaints({ exchange: { response } }: OAuthInput): readonly AnswerComplaint[] {
  if (response.status !== 401 || headerValue(response, 'www-authenticate') !== null) return [];
  return [{ pointer: 'header www-authenticate', documented: 'a challenge', received: 'nothing', source }];
}

function allowComplaints({ exchange: { response } }: OAuthInput): readonly AnswerComplaint[] {
  if (response.status !== 405 || headerValue(response, 'allow') !== null) return [];
  return [{ pointer: 'header allow', documented: 'POST', received: 'nothing', source: 'RFC 9110, section 15.5.6' }];
}

/** The error form of the product's own endpoint is nowhere told: any refusal with a JSON body will do. */
function ownComplaints(input: OAuthInput): readonly AnswerComplaint[] {
  const { response } = input.exchange;
  const refused = response.status >= 400 && response.status < 500;
  if (refused && tokenFields(input.exchange) !== null) return [];
  return [{ pointer: 'status', documented: '400 with a JSON body', received: answerText(response), source }];
}
