import { expect, test } from '@playwright/test';
import { seededAccounts } from '../../../../sandbox/accounts.ts';
import { identities } from '../../../../src/identities/index.ts';
import { accessRun } from './access-run.ts';

test.setTimeout(180_000);

test('the matrix of a sandbox without faults is complete, and everything in it is right', async () => {
  const { cells, outcomes, findings, leftBehind } = await accessRun({});
  expect(cells).toHaveLength(58 * identities.length);
  expect(cells.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
  expect(findings.filter(({ kind }) => kind !== 'debt')).toEqual([]);
  expect(outcomes.filter(({ outcome }) => outcome !== 'checked')).toEqual([]);
  expect(leftBehind).toEqual([]);
  const foreign = outcomes.filter(({ scenario }) => scenario === 'foreign data');
  expect(new Set(foreign.map(({ identity }) => identity))).toEqual(new Set(['administrator', 'other-company']));
});

const catalogue = { services: ['product'], only: (id: string) => id === 'product_items_update' };

test('who has no credentials is skipped by the name of the setting', async () => {
  const { username, password } = seededAccounts.accounts.administrator;
  const input = { RETAIN_TARGET: 'mine', RETAIN_USERNAME: username, RETAIN_PASSWORD: password };
  const { cells, findings } = await accessRun({ ...catalogue, input });
  expect(findings.filter(({ kind }) => kind !== 'debt')).toEqual([]);
  expect(cells.map(({ identity, outcome, reason }) => `${identity}: ${reason?.split(' ')[0] ?? outcome}`)).toEqual([
    'administrator: passed',
    'authorization-code: RETAIN_CLIENT_ID',
    'middleware: RETAIN_SERVICE_CLIENT_ID',
    'refreshed: RETAIN_CLIENT_ID',
    'read-only: RETAIN_CLIENT_ID',
    'other-company: RETAIN_OTHER_USERNAME',
    'no-role: RETAIN_NO_ROLE_USERNAME',
    'anonymous: passed',
    'wrong-scheme: passed',
    'malformed: passed',
    'revoked: RETAIN_CLIENT_ID',
    'expired: RETAIN_EXPIRED_TOKEN',
  ]);
});

test('a smoke test has three columns', async () => {
  const { cells } = await accessRun({ ...catalogue, input: { RETAIN_PROFILE: 'smoke' } });
  expect(cells.map(({ identity, received }) => `${identity} ${received}`)).toEqual([
    'administrator 200',
    'no-role 403',
    'anonymous 401',
  ]);
});

test('where nothing may be written, writes are skipped for everybody', async () => {
  const { cells } = await accessRun({ ...catalogue, input: { RETAIN_WRITES: 'none' } });
  expect(new Set(cells.map(({ outcome, reason }) => `${outcome}: ${reason}`))).toEqual(
    new Set(['skipped: RETAIN_WRITES is none: only safe methods are sent']),
  );
});
