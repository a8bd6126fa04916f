import { expect, test } from '@playwright/test';
import { type VerdictFacts, verdict } from '../../../src/report/verdict.ts';

const good: VerdictFacts = {
  faults: 0,
  environment: 0,
  exercised: 3,
  services: [{ service: 'member', error: null }],
  fullRightsToken: true,
  interrupted: false,
  unexplainedShare: 0,
  maxUnexplained: null,
};
const unreadable = [{ service: 'earn', error: 'The document of earn is an HTML page' }];

for (const { name, given, want, says } of [
  { name: 'nothing wrong', given: {}, want: 'kept', says: [] },
  { name: 'a fault', given: { faults: 1 }, want: 'broken', says: ['A documented promise was broken.'] },
  {
    name: 'a fault outweighs every doubt',
    given: { faults: 2, environment: 1, interrupted: true, fullRightsToken: false, services: unreadable },
    want: 'broken',
    says: [
      '2 documented promises were broken.',
      'The run was interrupted before its end.',
      'The document of earn is an HTML page.',
      'No identity with full rights got a token.',
      'The target did not answer properly in one place, also when asked again.',
    ],
  },
  {
    name: 'an environment finding',
    given: { environment: 2 },
    want: 'unverified',
    says: ['The target did not answer properly in 2 places, also when asked again.'],
  },
  {
    name: 'an unreadable document',
    given: { services: unreadable },
    want: 'unverified',
    says: ['The document of earn is an HTML page.'],
  },
  { name: 'nothing exercised', given: { exercised: 0 }, want: 'unverified', says: ['No operation was exercised.'] },
  {
    name: 'no token with full rights',
    given: { fullRightsToken: false },
    want: 'unverified',
    says: ['No identity with full rights got a token.'],
  },
  {
    name: 'a refused token',
    given: { fullRightsToken: false, tokenRefusal: 'The password grant gave no token' },
    want: 'unverified',
    says: ['No identity with full rights got a token: The password grant gave no token.'],
  },
  {
    name: 'an interrupted run',
    given: { interrupted: true },
    want: 'unverified',
    says: ['The run was interrupted before its end.'],
  },
  { name: 'unexplained cases without a limit', given: { unexplainedShare: 90 }, want: 'kept', says: [] },
  {
    name: 'unexplained cases at the limit',
    given: { unexplainedShare: 10, maxUnexplained: 10 },
    want: 'kept',
    says: [],
  },
  {
    name: 'unexplained cases above the limit',
    given: { unexplainedShare: 33.333, maxUnexplained: 10 },
    want: 'unverified',
    says: ['33.3 % of the valid cases stay unexplained; 10 % are allowed.'],
  },
] satisfies { name: string; given: Partial<VerdictFacts>; want: string; says: string[] }[]) {
  test(`${name}: ${want}`, () => {
    expect(verdict({ ...good, ...given })).toEqual({ verdict: want, reasons: says });
  });
}
