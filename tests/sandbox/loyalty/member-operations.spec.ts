import { expect, test } from '@playwright/test';
import { changeAccountStatus } from '../../../sandbox/loyalty/member/change-account-status.ts';
import { deleteMember } from '../../../sandbox/loyalty/member/delete-member.ts';
import { listClubs } from '../../../sandbox/loyalty/member/list-clubs.ts';
import { listEntities } from '../../../sandbox/loyalty/member/list-entities.ts';
import { listMembers, type MemberQuery } from '../../../sandbox/loyalty/member/list-members.ts';
import { listPrograms } from '../../../sandbox/loyalty/member/list-programs.ts';
import { listTiers } from '../../../sandbox/loyalty/member/list-tiers.ts';
import { readMember } from '../../../sandbox/loyalty/member/read-member.ts';
import { transferPoints } from '../../../sandbox/loyalty/member/transfer-points.ts';
import { updateMember } from '../../../sandbox/loyalty/member/update-member.ts';
import { all, type LoyaltyWorld, loyaltyWorld } from './loyalty-world.ts';
import { refusalOf } from './refusal-of.ts';

const found = (world: LoyaltyWorld, query: MemberQuery): string[] => {
  const list = listMembers(world.context, query, all);
  return 'page' in list ? list.page.results.map((member) => member.firstName) : [list.member.firstName];
};

test('M1 and M6: a member is answered with the documented fields in their order', () => {
  const world = loyaltyWorld();
  const member = readMember(world.context, world.enrol({ birthDate: '1990-11-16', customAttributes: { a: [1] } }));
  expect(Object.keys(member)).toEqual([
    'accounts',
    'addressLine1',
    'addressLine2',
    'addressLine3',
    'birthdate',
    'channelExternalReference',
    'city',
    'country',
    'customAttributes',
    'emailAddress',
    'firstName',
    'gender',
    'lastName',
    'maritalStatus',
    'middleName',
    'nationality',
    'phoneNumber',
    'postalCode',
    'prefix',
    'region',
    'sourceExternalReference',
    'suffix',
    'status',
  ]);
  expect(member).toMatchObject({ birthdate: '1990-11-16', customAttributes: { a: [1] }, gender: 'None', city: '' });
  expect(Object.keys(member.accounts[0] ?? {})).toEqual([
    'accountStatus',
    'clubReference',
    'clubTitle',
    'customAttributes',
    'enrollmentEntity',
    'enrollmentStatus',
    'entityReference',
    'loyaltyNumber',
    'paidStatus',
    'profileId',
    'redemptionChoice',
    'redemptionThreshold',
    'tierExpiryDate',
    'tierExternalReference',
    'tierId',
    'tierTitle',
    'updatedAt',
  ]);
  expect(member.accounts[0]).toMatchObject({
    customAttributes: { memberSinceDate: '2030-01-15', enrolledAtCenter: 'Bountee Club', profileCompleted: false },
    tierExpiryDate: '2031-01-15T10:00:00.000000+00:00',
    updatedAt: '2030-01-15 10:00:00.000000+00:00',
  });
});

test('M2: what is sent changes, what is left out stays', () => {
  const world = loyaltyWorld();
  const profileId = world.enrol({ city: 'Austin', enrollmentTimestamp: '2021-01-25 10:00:00' });
  expect(readMember(world.context, profileId).accounts[0]?.customAttributes['memberSinceDate']).toBe('2021-01-25');
  const changed = updateMember(world.context, {
    profileId,
    lastName: 'Weyn',
    redemptionChoice: 'Auto',
    redemptionThreshold: 12.5,
    enrollmentStore: 'STORE_DALLAS',
    enrollmentDate: '2022-02-02',
    lastPaidStatusCenter: 'Dallas',
    lastPaidStatusDate: '2022-03-03',
    tierReference: 'Gold',
    tierExpirationDatetime: Date.UTC(2031, 0, 1),
  });
  expect(readMember(world.context, profileId)).toEqual(changed);
  expect(changed).toMatchObject({ firstName: 'John', lastName: 'Weyn', city: 'Austin' });
  expect(changed.accounts[0]).toMatchObject({
    redemptionChoice: 'Auto',
    redemptionThreshold: 12.5,
    entityReference: 'STORE_DALLAS',
    tierTitle: 'Gold',
    tierExpiryDate: '2031-01-01T00:00:00.000000+00:00',
    customAttributes: {
      memberSinceDate: '2022-02-02',
      lastPaidStatusCenter: 'Dallas',
      lastPaidStatusDate: '2022-03-03',
    },
  });
  expect(refusalOf(() => updateMember(world.context, { profileId, redemptionThreshold: -1 }))).toBe(
    'redemptionThreshold',
  );
});

test('M3: members are found by each filter, in order of enrolment', () => {
  const world = loyaltyWorld();
  const seeded = ['Amelia', 'Bruno', 'Chidi', 'Dana', 'Elif', 'Farid', 'Fred', 'Goran', 'Hana'];
  expect(found(world, {})).toEqual(seeded);
  world.enrol({
    firstName: 'Zoe',
    middleName: 'May',
    addressLine2: 'Rear House 7',
    city: 'Lahore',
    region: 'Punjab',
    country: 'Pakistan',
    postalCode: '54000',
  });
  const cases: readonly [query: MemberQuery, want: string[]][] = [
    [{ redemptionChoice: 'Auto' }, ['Chidi']],
    [{ firstName: 'zoe' }, ['Zoe']],
    [{ middleName: 'May' }, ['Zoe']],
    [{ lastName: 'Moreau' }, ['Farid', 'Fred']],
    [{ lastName: 'Moreau', firstName: 'Fred' }, ['Fred']],
    [{ phonenumber: '15125550102' }, ['Bruno']],
    [{ email: 'DANA.levi@example.com' }, ['Dana']],
    [{ address: 'house 7' }, ['Zoe']],
    [{ postalCode: '54000' }, ['Zoe']],
    [{ city: 'Lahore' }, ['Zoe']],
    [{ countryName: 'Pakistan' }, ['Zoe']],
    [{ countryAbbreviation: 'PK' }, ['Zoe']],
    [{ regionName: 'Punjab' }, ['Zoe']],
    [{ regionAbbreviation: 'TX', firstName: 'Hana' }, ['Hana']],
    [{ firstName: 'Nobody' }, []],
    [{ firstName: '', city: '' }, [...seeded, 'Zoe']],
  ];
  for (const [query, want] of cases) expect([query, found(world, query)]).toEqual([query, want]);
});

test('M3: an id asks for one member, an unknown id is refused', () => {
  const world = loyaltyWorld();
  const profileId = world.enrol();
  const loyaltyNumber = readMember(world.context, profileId).accounts[0]?.loyaltyNumber ?? '';
  const one = { member: readMember(world.context, profileId) };
  expect(listMembers(world.context, { profileId: profileId.toUpperCase() }, all)).toEqual(one);
  expect(listMembers(world.context, { loyaltyNumber }, all)).toEqual(one);
  expect(listMembers(world.context, { profileId, loyaltyNumber }, all)).toEqual(one);
  expect(refusalOf(() => listMembers(world.context, { profileId: 'x' }, all))).toBe('profileId');
  expect(refusalOf(() => listMembers(world.context, { loyaltyNumber: '1' }, all))).toBe('loyaltyNumber');
  expect(refusalOf(() => listMembers(world.context, { profileId, loyaltyNumber: '1' }, all))).toBe('loyaltyNumber');
});

test('M3: pages neither repeat nor lose a row', () => {
  const world = loyaltyWorld();
  for (let count = 0; count < 36; count += 1) world.enrol({ firstName: `N${count}` });
  const names = found(world, {});
  const pages = Array.from({ length: 5 }, (_, index) =>
    listMembers(world.context, {}, { limit: 10, offset: index * 10 }),
  );
  const paged = pages.flatMap((list) => ('page' in list ? list.page.results.map((member) => member.firstName) : []));
  expect([names.length, paged]).toEqual([45, names]);
  expect(pages.map((list) => 'page' in list && list.page.count)).toEqual([45, 45, 45, 45, 45]);
  const beyond = listMembers(world.context, {}, { limit: 10, offset: 1e15 });
  expect('page' in beyond && beyond.page.results).toEqual([]);
});

test('M7: a member with active rewards stays, else its points are forfeited', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  world.earn(member);
  world.issue(member, 5);
  expect(refusalOf(() => deleteMember(world.context, member))).toBe('conflict');
  world.wait(31);
  expect(deleteMember(world.context, member)).toBeNull();
  expect(readMember(world.context, member)).toMatchObject({
    status: 'Deleted',
    accounts: [{ enrollmentStatus: false }],
  });
  expect(world.ledger(member)[0]).toMatchObject({ transactionType: 'FORFEITED', points: -6, balanceAfter: 0 });
});

test('M8: a disabled member is inactive, reads and edits work, points stand still', () => {
  const world = loyaltyWorld();
  const member = world.enrol();
  world.earn(member);
  const change = (accountStatus: 'Enabled' | 'Disabled'): string =>
    changeAccountStatus(world.context, member, { accountStatus, reasonCode: '1234' }).accountStatus;
  expect([change('Disabled'), readMember(world.context, member).status]).toEqual(['Disabled', 'Inactive']);
  expect([refusalOf(() => world.earn(member)), refusalOf(() => world.issue(member, 5))]).toEqual(['rule', 'rule']);
  updateMember(world.context, { profileId: member, city: 'Austin' });
  expect([change('Enabled'), world.balance(member)]).toEqual(['Enabled', 16]);
  world.earn(member);
});

test('M12: points move with their type and expiry, no more than can be spent', () => {
  const world = loyaltyWorld();
  const [from, to] = [world.enrol(), world.enrol()];
  world.adjust(from, 30, { pointType: 'Bonus' });
  world.adjust(from, 30, { pointType: 'Restricted', billingEntity: 'STORE_AUSTIN' });
  const transfer = (points: number): unknown =>
    transferPoints(world.context, { fromProfileId: from, toProfileId: to, points, reasonCode: '1234' });
  expect([refusalOf(() => transfer(30.01)), refusalOf(() => transfer(0))]).toEqual(['rule', 'points']);
  expect(transfer(12.34)).toMatchObject({ fromBalance: 47.66, toBalance: 12.34 });
  expect(world.points(to).pointsByType).toContainEqual({ pointType: 'Bonus', points: 12.34, subType: null });
  const [out, into] = [world.ledger(from)[0], world.ledger(to)[0]];
  expect([out?.transactionCode, out?.points, into?.points]).toEqual([into?.transactionCode, -12.34, 12.34]);
});

test('M13 to M16: programs, clubs, tiers by rank and entities, with their filters', () => {
  const { context } = loyaltyWorld();
  expect(listPrograms(context, all).results).toEqual([
    { id: 1, title: 'Bountee Rewards', externalReference: 'BOUNTEE' },
  ]);
  expect(listClubs(context, { programReference: 'NONE' }, all).count).toBe(0);
  expect(listClubs(context, {}, all).results[0]).toEqual({
    id: 1,
    title: 'Block A',
    externalReference: 'BLOCK_A',
    programReference: 'BOUNTEE',
    defaultTierReference: 'BRZ',
  });
  const tiers = (query: { clubReference?: string; tierType?: string }): string[] =>
    listTiers(context, query, all).results.map((tier) => tier.tierExternalReference);
  expect(tiers({})).toEqual(['BRZ', 'BAS', 'SLV', 'PLT', 'GLD', 'PRO']);
  expect(tiers({ clubReference: 'BLOCK_A' })).toEqual(['BRZ', 'SLV', 'GLD', 'PRO']);
  expect(tiers({ tierType: 'PAID' })).toEqual(['PRO']);
  expect(listTiers(context, {}, all).results[4]).toMatchObject({
    earnPointsPer100: 12.5,
    pointValue: 0.5,
    upgradeThreshold: 2000,
    discountPercentage: 5,
  });
  const entities = (query: { clubReference?: string; search?: string }): string[] =>
    listEntities(context, query, all).results.map((entity) => entity.externalReference);
  expect(entities({ clubReference: 'BLOCK_B' })).toEqual(['OUTLET_CLUB', 'STORE_HOUSTON']);
  expect(entities({ search: 'store d' })).toEqual(['STORE_DALLAS']);
  expect(listEntities(context, {}, all).results[0]?.rewardLimit).toBe(100);
});
