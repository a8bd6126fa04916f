import { auditUserKept } from '../../../../src/check/journeys/audit-user-kept.ts';
import { type Step, testJourneyRule } from '../fixtures/journey.ts';

const issue = (sent: Readonly<Record<string, unknown>> = {}): Step => ({
  act: 'issue',
  sent,
  data: { redemptionCode: 'R' },
});
const reward = (data: object): Step => ({ act: 'reward', sent: { redemptionCode: 'R' }, data });
const cancel: Step = { act: 'cancel', sent: { redemptionCode: 'R', cancelAuditUser: 'Bo' } };

testJourneyRule(auditUserKept, 'audit-user-kept', [
  {
    name: 'passes the user that was sent, else any',
    given: [
      issue({ issueAuditUser: 'Ann' }),
      reward({ issueAuditUser: 'Ann', cancelAuditUser: '' }),
      cancel,
      reward({ issueAuditUser: 'Ann', cancelAuditUser: 'Bo' }),
      issue(),
      reward({ issueAuditUser: 'somebody' }),
    ],
    want: [],
  },
  {
    name: 'fails another user',
    given: [issue({ issueAuditUser: 'Ann' }), reward({ issueAuditUser: 'admin' })],
    want: ['0: POST /redeem/reward/issue: issueAuditUser was sent as "Ann" (string) and is read as "admin" (string).'],
  },
  {
    name: 'fails no user at all',
    given: [issue(), reward({ issueAuditUser: '' })],
    want: ['0: POST /redeem/reward/issue: issueAuditUser was not sent and is read as "" (string).'],
  },
  {
    name: 'is not applicable where the reward tells no user, or is another',
    given: [issue({ issueAuditUser: 'Ann' }), reward({}), { act: 'reward', sent: { redemptionCode: 'X' }, data: {} }],
    want: [],
  },
]);
