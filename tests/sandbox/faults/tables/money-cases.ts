import { type FaultCase, shows } from '../fault-case.ts';
import { shopper } from '../shopper.ts';
import type { Row, Stage } from '../stage.ts';
import { useReward } from '../use-reward.ts';

const TRANSFER = '/api/v1/member/points-transfer';

/** Sum of the signed lines of I7. */
function ledger({ get, rows }: Stage, profileId: string): number {
  return rows(get(`/api/v1/inquire/${profileId}/points-history`)).reduce((sum, row) => sum + Number(row['points']), 0);
}

/** The balance after a reward was issued and given back. */
function givenBack(stage: Stage): unknown {
  const profileId = shopper(stage);
  useReward(stage, 'cancel', stage.data(stage.issue(profileId))['redemptionCode']);
  return stage.balance(profileId);
}

/** Two enrolments with one thing in common. @returns the status of the second */
function twice(changes: Row): (stage: Stage) => unknown {
  return (stage) => {
    stage.member(changes);
    return stage.member(changes);
  };
}

const activity = {
  promotionReference: 'WELCOME_SURVEY',
  activityTimestamp: '2030-01-15 09:00:00',
  activityExternalReference: 'SURVEY-9',
};

/** What the second enrolment gives where it is refused: no profile id. */
const refused = 'undefined';
const aProfile: unknown = { asymmetricMatch: (id: unknown) => typeof id === 'string' && id.length === 36 };

/** Faults of points and money. */
export const moneyCases: readonly FaultCase[] = [
  shows('balance-off-by-one-cent', (stage) => stage.balance(shopper(stage)), 16, 16.01),
  shows('stale-balance-read', (stage) => stage.balance(shopper(stage)), 16, 0),
  shows(
    'balance-answered-stale',
    ({ member, purchase, data }) => data(purchase(member()))['currentPointsBalance'],
    16,
    0,
  ),
  shows(
    'reward-for-free',
    (stage) => {
      const profileId = shopper(stage);
      return [stage.issue(profileId).status, stage.balance(profileId)];
    },
    [200, 6],
    [200, 16],
  ),
  shows('bank-converted', (stage) => stage.balance(shopper(stage, { redemptionChoice: 'Bank' })), 16, 0),
  shows(
    'transfer-not-debited',
    (stage) => {
      const [fromProfileId, toProfileId] = [shopper(stage), stage.member()];
      stage.send('POST', TRANSFER, { fromProfileId, toProfileId, points: 4, reasonCode: '7502' });
      return [stage.balance(fromProfileId), stage.balance(toProfileId)];
    },
    [12, 4],
    [16, 4],
  ),
  shows(
    'calculation-stored',
    (stage) => {
      const profileId = stage.member();
      return [stage.calculate(profileId).status, stage.balance(profileId)];
    },
    [200, 0],
    [200, 16],
  ),
  shows(
    'ledger-line-missing',
    (stage) => {
      const profileId = shopper(stage);
      stage.issue(profileId);
      return [ledger(stage, profileId), stage.balance(profileId)];
    },
    [6, 6],
    [16, 6],
  ),
  shows(
    'cent-lost-on-return',
    (stage) => {
      const profileId = shopper(stage);
      stage.takeBack(profileId, 'T-1');
      return stage.balance(profileId);
    },
    0,
    0.01,
  ),
  shows('cent-lost-on-cancel', givenBack, 16, 15.99),
  shows('nothing-given-back', givenBack, 16, 6),
  shows(
    'return-repeated',
    (stage) => {
      const profileId = shopper(stage);
      return [1, 2].map(() => stage.takeBack(profileId, 'T-1').status);
    },
    [201, 400],
    [201, 201],
  ),
  shows('transaction-earned-twice', (stage) => stage.balance(shopper(stage)), 16, 32),
  shows(
    'duplicate-transaction-accepted',
    (stage) => {
      const profileId = shopper(stage);
      return [stage.purchase(profileId).status, stage.balance(profileId)];
    },
    [400, 16],
    [201, 32],
  ),
  shows(
    'duplicate-activity-accepted',
    ({ member, send }) => {
      const body = { ...activity, profileId: member() };
      return [1, 2].map(() => send('POST', '/api/v1/earn/activity', body).status);
    },
    [201, 400],
    [201, 201],
  ),
  shows('duplicate-email-accepted', twice({ emailAddress: 'same@abc.com' }), refused, aProfile),
  shows('duplicate-phone-accepted', twice({ phoneNumber: '923330000000' }), refused, aProfile),
  shows(
    'refusal-reserves-reference',
    ({ member, purchase }) => {
      const profileId = member();
      return [purchase(profileId, { netAmount: 1 }).status, purchase(profileId).status];
    },
    [400, 201],
    [400, 400],
  ),
];
