import { expect, test } from '@playwright/test';
import type { OAuthFaults } from '../../../sandbox/authorization-server/oauth-faults.ts';
import { visitor } from './visitor.ts';
import { authorizingWeaknesses } from './weaknesses/authorizing-weaknesses.ts';
import { exchangingWeaknesses } from './weaknesses/exchanging-weaknesses.ts';
import { grantingWeaknesses } from './weaknesses/granting-weaknesses.ts';
import { usingWeaknesses } from './weaknesses/using-weaknesses.ts';
import type { Weakness } from './weaknesses/weakness.ts';

/** One for each: the compiler misses the one that is left out. */
const weaknesses: { readonly [Name in keyof Required<OAuthFaults>]: Weakness } = {
  ...authorizingWeaknesses,
  ...exchangingWeaknesses,
  ...grantingWeaknesses,
  ...usingWeaknesses,
};

for (const [name, { fault, see, sound, weak }] of Object.entries(weaknesses)) {
  test(`weakness: ${name}`, () => {
    expect(see(visitor())).toEqual(sound);
    expect(see(visitor({ faults: fault }))).toEqual(weak);
  });
}
