import { expect, test } from '@playwright/test';
import { member } from '../../../sandbox/routes/member/index.ts';
import { localSandbox } from '../local-sandbox.ts';
import { answeredData } from './answered-data.ts';
import { expectRefusal } from './expect-refusal.ts';
import { callAs, expectSuccess } from './expect-success.ts';
import { enrolmentRefusals, updateRefusals } from './member-field-refusals.ts';
import { memberListSuccesses } from './member-list-successes.ts';
import { memberRefusals } from './member-refusals.ts';
import { largestEnrolment, largestUpdate, smallestEnrolment } from './member-requests.ts';
import { memberSuccesses } from './member-successes.ts';
import { seededMemberId as id } from './seeded-member-id.ts';

const successes = [...memberSuccesses, ...memberListSuccesses];

for (const expected of successes) {
  test(`${expected.operation} answers as documented: ${expected.name}`, () => expectSuccess('member', expected));
}

for (const expected of memberRefusals) {
  test(`${expected.operation} refuses ${expected.name}`, () => expectRefusal('member', expected));
}

test('every operation of the member service has a success', () => {
  const known = new Set(successes.map(({ operation }) => operation));
  expect(member.map(({ operationId }) => operationId).filter((operation) => !known.has(operation))).toEqual([]);
  expect(member).toHaveLength(16);
});

test('M1 refuses each bad field by its name', () => {
  const sandbox = localSandbox();
  expect(Object.keys(enrolmentRefusals).sort()).toEqual(Object.keys(largestEnrolment).sort());
  for (const [field, refusals] of Object.entries(enrolmentRefusals)) {
    for (const [value, text] of refusals) {
      const body = { ...smallestEnrolment, [field]: value };
      const answer = callAs(sandbox, { path: 'member/', body });
      expect(answer, `${field}: ${JSON.stringify(value)}`).toMatchObject({
        status: 400,
        json: { status: 400, errors: { [field]: [text] }, data: null },
      });
    }
  }
});

test('M2 refuses each bad field by its name', () => {
  const sandbox = localSandbox();
  const profileId = id(sandbox, 'Amelia');
  expect(Object.keys(updateRefusals).sort()).toEqual(['profileId', ...Object.keys(largestUpdate)].sort());
  for (const [field, refusals] of Object.entries(updateRefusals)) {
    for (const [value, text] of refusals) {
      const answer = callAs(sandbox, { method: 'PUT', path: 'member/', body: { profileId, [field]: value } });
      expect(answer, `${field}: ${JSON.stringify(value)}`).toMatchObject({
        status: 400,
        json: { status: 400, errors: { [field]: [text] }, data: null },
      });
    }
  }
});

test('M1 and M2 take the longest and the shortest texts, what is converted, and ignore what is unknown', () => {
  const sandbox = localSandbox();
  const longest = {
    ...smallestEnrolment,
    firstName: 'x'.repeat(100),
    lastName: 'y'.repeat(100),
    emailAddress: `${'e'.repeat(60)}@${'d'.repeat(63)}.${'d'.repeat(63)}.${'d'.repeat(61)}.com`,
    phoneNumber: '1234567890123456',
    middleName: 'x'.repeat(100),
    addressLine1: 'x'.repeat(500),
    city: 'x'.repeat(50),
    region: 'x'.repeat(150),
    enrollReasonCode: 'x'.repeat(30),
    enrollReasonNote: 'x'.repeat(300),
    sourceExternalReference: 'x'.repeat(100),
    channelExternalReference: 'x'.repeat(100),
  };
  expect(longest.emailAddress).toHaveLength(254);
  const converted = {
    ...smallestEnrolment,
    firstName: ' Jo ',
    phoneNumber: 4711,
    middleName: '',
    tierReference: '',
    redemptionThreshold: '12.5',
    enrollmentTimestamp: '2021-01-25T23:30:00-05:00',
    clubReference: 1,
    status: 'Deleted',
  };
  expect(callAs(sandbox, { path: 'member/', body: longest })).toMatchObject({ status: 201 });
  const answer = callAs(sandbox, { path: 'member/', body: converted });
  expect(answeredData(answer)).toMatchObject({
    firstName: 'Jo',
    phoneNumber: '4711',
    status: 'Active',
    accounts: [{ redemptionThreshold: 12.5, tierTitle: 'Bronze', customAttributes: { memberSinceDate: '2021-01-26' } }],
  });
});

test('M1 takes a form, with free JSON as text and blank fields as absent', () => {
  const sandbox = localSandbox();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const send = (more: Readonly<Record<string, string>>) =>
    sandbox.askAs('apiUser', '/api/v1/member/', {
      headers,
      body: new URLSearchParams({ ...smallestEnrolment, ...more }).toString(),
    });
  expect(send({ customAttributes: '{"a":' })).toMatchObject({
    status: 400,
    json: { errors: { customAttributes: ['Value must be valid JSON.'] } },
  });
  const answer = send({ customAttributes: '{"a":[1]}', gender: '', birthDate: '', city: '' });
  expect(answer).toMatchObject({ status: 201, json: { data: { customAttributes: { a: [1] }, gender: 'None' } } });
});

test('what M1 stores is read by M6, found by M3, changed by M2, and stays readable after M7', () => {
  const sandbox = localSandbox();
  const made = answeredData<{ accounts: { profileId: string; loyaltyNumber: string }[] }>(
    callAs(sandbox, { path: 'member/', body: largestEnrolment }),
  );
  const { profileId = '', loyaltyNumber = '' } = made.accounts[0] ?? {};
  const read = (): unknown => answeredData(callAs(sandbox, { path: `member/${profileId}/` }));
  expect(read()).toEqual(made);
  for (const query of [
    `profileId=${profileId.toUpperCase()}`,
    `loyaltyNumber=${loyaltyNumber}`,
    `loyaltyNumber=${loyaltyNumber}&profileId=${profileId}`,
  ]) {
    expect(answeredData(callAs(sandbox, { path: `member/?${query}` })), query).toEqual(made);
  }
  for (const query of [
    'firstName=john&lastName=wayne&middleName=m',
    'phonenumber=923331234567',
    'email=USER@abc.com',
    'address=2+road&postalCode=98004&city=dallas',
    'countryAbbreviation=CA&regionAbbreviation=WA',
    'countryName=Canada&regionName=Washington&redemptionChoice=Auto',
  ]) {
    expect(answeredData(callAs(sandbox, { path: `member/?${query}` })), query).toMatchObject({
      count: 1,
      results: [made],
    });
  }
  const change = { profileId, customAttributes: {}, redemptionChoice: 'Bank', nationality: 'ignored' };
  const changed = answeredData(callAs(sandbox, { method: 'PUT', path: 'member/', body: change }));
  expect(changed).toMatchObject({ nationality: 'Canadian', city: 'Dallas', customAttributes: {} });
  expect(read()).toEqual(changed);
  callAs(sandbox, { method: 'DELETE', path: `member/${profileId}` });
  expect(read()).toMatchObject({ status: 'Deleted', firstName: 'John' });
});

test('lists are paged with links, bad paging is ignored, blank filters too', () => {
  const sandbox = localSandbox();
  for (const path of ['member/', 'member/programs', 'member/clubs', 'member/tiers', 'member/entities']) {
    const whole = answeredData<{ count: number; results: unknown[] }>(callAs(sandbox, { path }));
    expect(whole).toMatchObject({ count: whole.results.length, next: null, previous: null });
    expect(answeredData(callAs(sandbox, { path: `${path}?limit=-1&offset=x&search=&clubReference=` }))).toEqual(whole);
    const last = answeredData(callAs(sandbox, { path: `${path}?limit=1&offset=${whole.count - 1}` }));
    expect(last).toMatchObject({ count: whole.count, next: null, results: whole.results.slice(-1) });
  }
});

test('an id that is no UUID has no route: HTML, before authentication', () => {
  const sandbox = localSandbox();
  for (const [method, path] of [
    ['GET', 'x'],
    ['DELETE', '08ff49b6f7724632916c43069c43a8c3'],
    ['PATCH', '1/status'],
    ['PUT', 'x/tier'],
  ] as const) {
    const answer = sandbox.ask(`/api/v1/member/${path}`, { method });
    expect([answer.status, answer.headers['Content-Type']]).toEqual([404, 'text/html']);
  }
});

test('another company finds nobody: 404 in the path, 400 in body and query, an own list', () => {
  const sandbox = localSandbox();
  const profileId = id(sandbox, 'Amelia');
  const ask = (method: string, path: string, body?: unknown) => callAs(sandbox, { method, path, body }, 'otherCompany');
  const inPath = { status: 404, json: { errors: { ExceptionString: ['Member does not exist.'] } } };
  expect(ask('GET', `member/${profileId}`)).toMatchObject(inPath);
  expect(ask('DELETE', `member/${profileId}`)).toMatchObject(inPath);
  expect(ask('PATCH', `member/${profileId}/status`, { accountStatus: 'Disabled' })).toMatchObject(inPath);
  const elsewhere = { status: 400, json: { errors: { profileId: ['Member does not exist.'] } } };
  expect(ask('GET', `member/?profileId=${profileId}`)).toMatchObject(elsewhere);
  expect(ask('PUT', 'member/', { profileId })).toMatchObject(elsewhere);
  expect(ask('POST', 'member/points-activate', { profileId })).toMatchObject(elsewhere);
  const tiers = answeredData<{ results: { clubReference: string }[] }>(ask('GET', 'member/tiers'));
  expect(new Set(tiers.results.map((tier) => tier.clubReference))).toEqual(new Set(['POLAR']));
});
