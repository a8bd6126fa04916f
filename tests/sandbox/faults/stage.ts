import { answerRequest } from '../../../sandbox/answer-request.ts';
import type { Clock } from '../../../sandbox/clock.ts';
import { findFault } from '../../../sandbox/faults/find-fault.ts';
import { type Visitor, visitor } from '../authorization-server/visitor.ts';
import { type Answer, type Ask, type LocalSandbox, localSandbox } from '../local-sandbox.ts';

/** A JSON object. */
export type Row = Readonly<Record<string, unknown>>;

/** A whole sandbox, with or without a fault, and short forms of what the tables of faults ask. */
export interface Stage extends LocalSandbox {
  /** Somebody with cookies in front of a sandbox of the same kind, for OAuth and pages. */
  readonly web: Visitor;
  /** GET as the administrator. */
  get(target: string): Answer;
  /** A request with a JSON body as the administrator. */
  send(method: string, target: string, body?: unknown, ask?: Ask): Answer;
  /** `data` of an answer as an object. */
  data(answer: Answer): Row;
  /** The rows of a list, of a page, or the one. */
  rows(answer: Answer): readonly Row[];
  /** Adds a product. */
  product(changes?: Row): Answer;
  /** Enrols a member. @returns its profile id */
  member(changes?: Row): string;
  /** Records a purchase of net 160, which earns 16 points at the lowest tier. */
  purchase(profileId: string, changes?: Row): Answer;
  /** Asks what the same purchase would earn. */
  calculate(profileId: string): Answer;
  /** Takes a purchase back. */
  takeBack(profileId: string, reference: string): Answer;
  /** Issues a reward worth 5, which costs 10 points. @returns the answer of D1 */
  issue(profileId: string, changes?: Row): Answer;
  /** Sum of a member's points, as I1 tells it. */
  balance(profileId: string): unknown;
}

/** 2030-01-15 10:00:00 UTC. */
const START = Date.UTC(2030, 0, 15, 10);

function fixedClock(): Clock {
  let now = START;
  return {
    now: () => now,
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

function rowsOf(answer: Answer): readonly Row[] {
  const { data } = answer.json as { readonly data: Row | readonly Row[] };
  if (Array.isArray(data)) return data;
  const { results } = data as { readonly results?: readonly Row[] };
  return results ?? [data as Row];
}

const amounts = { transactionGrossAmount: 160, totalAmountPaid: 160, discountValue: 0, totalTax: 0, netAmount: 160 };
const item = { grossAmount: 160, totalAmountPaid: 160, taxAmount: 0, netAmount: 160, itemPrice: 160, itemQuantity: 1 };
const store = { entityReference: 'STORE_AUSTIN', activityTimestamp: '2030-01-15 09:00:00' };
const asked = { checkForDuplicateTransaction: 1, fetchUpdatedMemberPointTotals: 1 };

/**
 * Sets up a sandbox with a fixed seed and clock.
 * @param fault id of the planted defect, null for none
 * @returns the stage
 */
export function stage(fault: string | null): Stage {
  const clock = fixedClock();
  const sandbox = localSandbox({ clock, fault });
  let count = 0;
  const send: Stage['send'] = (method, target, body, ask = {}) =>
    sandbox.askAs('administrator', target, { ...ask, method, ...(body === undefined ? {} : { body }) });
  const data = (answer: Answer): Row => (answer.json as { readonly data: Row }).data;
  const purchase = (profileId: string, changes: Row): Row => ({
    ...store,
    ...amounts,
    ...asked,
    profileId,
    transactionTypeExternalReference: 'PURCHASE',
    transactionExternalReference: 'T-1',
    transactionItems: [{ ...item, SKU: 'SKU-1004', lineNumber: 0 }],
    ...changes,
  });
  return {
    ...sandbox,
    get web() {
      return visitor({ answer: answerRequest({ clock, fault: fault === null ? null : findFault(fault) }) });
    },
    get: (target) => sandbox.askAs('administrator', target),
    send,
    data,
    rows: rowsOf,
    product: (changes = {}) =>
      send('POST', '/api/v1/product/items', { SKU: 'N-1', itemName: 'Lamp', itemPrice: 12.5, ...changes }),
    member: (changes = {}) => {
      count += 1;
      const answer = send('POST', '/api/v1/member/', {
        firstName: 'John',
        lastName: 'Wayne',
        emailAddress: `john${count}@abc.com`,
        phoneNumber: `92333123450${count}`,
        entityReference: 'STORE_AUSTIN',
        clubReference: 'BLOCK_A',
        ...changes,
      });
      const [account] = (data(answer)?.['accounts'] ?? []) as readonly Row[];
      return String(account?.['profileId']);
    },
    purchase: (profileId, changes = {}) => send('POST', '/api/v1/earn/', purchase(profileId, changes)),
    calculate: (profileId) => send('POST', '/api/v1/earn/calculate', purchase(profileId, {})),
    takeBack: (profileId, reference) => {
      count += 1;
      return send('POST', '/api/v1/earn/reverse', {
        ...store,
        ...Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, 0 - amount])),
        ...asked,
        profileId,
        transactionTypeExternalReference: 'RETURN',
        reverseTransactionExternalRef: reference,
        transactionExternalReference: `${reference}-R${count}`,
      });
    },
    issue: (profileId, changes = {}) =>
      send('POST', '/api/v1/redeem/reward/issue', {
        profileId,
        locationExternalReference: 'STORE_AUSTIN',
        amountToRedeem: 5,
        tierDiscountValue: 0,
        ...changes,
      }),
    balance: (profileId) =>
      rowsOf(sandbox.askAs('administrator', `/api/v1/inquire/${profileId}/member-points`))[0]?.['totalPoints'],
  };
}
