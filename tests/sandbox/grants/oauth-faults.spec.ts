import { expect, test } from '@playwright/test';
import { faults } from '../../../sandbox/faults/index.ts';
import { oauthFaults } from '../../../sandbox/faults/oauth/index.ts';
import { tryGrants } from './try-grants.ts';

/** Those of other kinds that show on the endpoints of the authorization server. */
const others = faults.filter(
  (fault) => !oauthFaults.includes(fault) && fault.touches.some((place) => place.startsWith('/backend/')),
);

for (const { id, sentence, rule } of [...oauthFaults, ...others]) {
  test(`${id} is caught by ${rule}`, async () => {
    const { findings, grants, leftBehind } = await tryGrants({ fault: id });
    const found = findings.filter(({ kind }) => kind === 'fault');
    expect(
      found.map((finding) => finding.rule),
      sentence,
    ).toContain(rule);
    expect(grants.filter(({ outcome }) => outcome === 'failed')).not.toEqual([]);
    expect(leftBehind).toBe(0);
  });
}

test('a token that was revoked and still works is caught by revoked-token-refused', async () => {
  const { findings } = await tryGrants({ fault: 'revoked-token-accepted' });
  expect(findings.map(({ rule }) => rule)).toContain('revoked-token-refused');
});

test('one defect is one finding, wherever it shows', async () => {
  const { findings } = await tryGrants({ fault: 'no-store-missing' });
  expect(new Set(findings.filter(({ kind }) => kind === 'fault').map(({ id }) => id)).size).toBe(4);
});
