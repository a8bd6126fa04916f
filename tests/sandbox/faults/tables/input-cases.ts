import { addresses } from '../addresses.ts';
import { type FaultCase, shows } from '../fault-case.ts';
import type { Row, Stage } from '../stage.ts';

const { items, milk, exclusions, rules } = addresses;

/** A look at the status of a new product. */
function adding(changes: Row): (stage: Stage) => number {
  return ({ product }) => product(changes).status;
}

/** A look at the status of a changed product. */
function changing(changes: Row): (stage: Stage) => number {
  return ({ send }) => send('PUT', milk, { itemName: 'Milk', itemPrice: 1, ...changes }).status;
}

/** A look at the status of a new exclusion. */
function excluding(changes: Row): (stage: Stage) => number {
  return ({ send }) => send('POST', exclusions, { type: 'SKU', reference: 'SKU-1002', ...changes }).status;
}

/** A look at the status of an enrolment. */
function enrolling(changes: Row): (stage: Stage) => number {
  return ({ send }) =>
    send('POST', addresses.members, {
      firstName: 'Ada',
      lastName: 'Byron',
      emailAddress: 'ada@abc.com',
      phoneNumber: '923331234567',
      entityReference: 'STORE_AUSTIN',
      clubReference: 'BLOCK_A',
      ...changes,
    }).status;
}

/** A look at the status of an import. */
function importing(list: readonly Row[]): (stage: Stage) => number {
  return ({ send }) => send('POST', '/api/v1/product/import', { items: list }).status;
}

/** Faults of what is let in, and of what is not. */
export const inputCases: readonly FaultCase[] = [
  shows('missing-field-accepted', ({ send }) => send('POST', items, { SKU: 'N-1', itemName: 'Lamp' }).status, 400, 201),
  shows('null-accepted', changing({ itemName: null }), 400, 200),
  shows('wrong-type-accepted', adding({ itemName: ['a', 'b'] }), 400, 201),
  shows('text-for-number-accepted', changing({ itemPrice: 'cheap' }), 400, 200),
  shows('broken-uuid-accepted', ({ get }) => get('/api/v1/redeem/?profileId=x').status, 400, 200),
  shows('broken-email-accepted', enrolling({ emailAddress: 'nobody' }), 400, 201),
  shows('broken-date-accepted', excluding({ startDate: '2030-13-45' }), 400, 201),
  shows(
    'broken-date-time-accepted',
    ({ member, send }) =>
      send('POST', '/api/v1/member/points-activate', { profileId: member(), startDate: 'today' }).status,
    400,
    200,
  ),
  shows('enum-value-accepted', enrolling({ maritalStatus: 'Happy' }), 400, 201),
  shows('query-enum-accepted', ({ get }) => get(`${exclusions}?type=BRAND`).status, 400, 200),
  shows('long-text-accepted', adding({ UOM: 'x'.repeat(31) }), 400, 201),
  shows('short-text-accepted', changing({ itemName: '' }), 400, 200),
  shows('small-number-accepted', adding({ itemPrice: -1 }), 400, 201),
  shows('large-number-accepted', changing({ taxRate: 100.5 }), 400, 200),
  shows('empty-list-accepted', importing([]), 400, 200),
  shows(
    'too-many-items-accepted',
    importing(Array.from({ length: 501 }, (_, index) => ({ SKU: `N-${index}`, itemName: 'Lamp', itemPrice: 1 }))),
    400,
    200,
  ),
  shows('nested-violation-accepted', importing([{ SKU: 'N-1', itemName: 'Lamp', itemPrice: -1 }]), 400, 200),
  shows('unknown-reference-accepted', excluding({ reference: 'NONE' }), 400, 201),
  shows('unknown-member-accepted', ({ purchase }) => purchase('12345678-1234-4234-8234-123456789abc').status, 400, 201),
  shows(
    'reason-code-unchecked',
    ({ member, send }) =>
      send('POST', '/api/v1/member/points-adjustment', { profileId: member(), points: 1, reasonCode: 'none' }).status,
    400,
    200,
  ),
  shows('malformed-json-accepted', ({ send }) => send('PATCH', `${rules}/1`, '{"ruleName": ').status, 400, 200),
  shows('duplicate-sku-accepted', adding({ SKU: 'SKU-1001' }), 400, 201),
  shows('boundary-value-refused', adding({ taxRate: 100 }), 201, 400),
  shows('null-refused', excluding({ endDate: null }), 201, 400),
  shows('enum-value-refused', enrolling({ gender: 'Other' }), 201, 400),
];
