import { expect, test } from '@playwright/test';
import { browserArguments } from '../../../../src/engine/browser/browser-arguments.ts';

test('a browser reaches the target and loopback, and no other name', () => {
  expect(browserArguments(['api.example.com', '127.0.0.1'])).toContain(
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE api.example.com, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]',
  );
});
