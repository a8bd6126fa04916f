import { expect, test } from '@playwright/test';
import { startSandbox } from '../../../sandbox/server.ts';
import { judgeOAuth } from '../../../src/check/oauth/judge-oauth.ts';
import { httpClient } from '../../../src/http/http-client.ts';
import { redactSecrets } from '../../../src/http/redact-secrets.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { withBaseUrl } from '../../../src/settings/with-base-url.ts';
import { expiredCode } from '../../../src/tokens/cases/authorization-code/expired-code.ts';
import { grantContext } from '../../../src/tokens/trial/grant-context.ts';

for (const [life, want] of [
  [61_000, []],
  [30_000, ['code-used-once']],
] as const) {
  test(`a code that is tried after ${life} ms on the sandbox's clock`, async () => {
    const sandbox = await startSandbox({ port: 0 });
    const root = new URL('../../../', import.meta.url).pathname;
    const settings = withBaseUrl(readSettings({}, {}, { root, readEnvFile: false }), sandbox.address);
    const http = httpClient(settings);
    const secrets = redactSecrets();
    const stopped = new AbortController().signal;
    const registered = () => () => undefined;
    const context = grantContext({ settings, http, secrets, reads: [], run: '1', registered, stopped });
    const wait = async (ms: number): Promise<void> => void sandbox.clock.advance(Math.min(ms, life));
    const steps = await expiredCode.send({ ...context, wait });
    await http.close();
    await sandbox.close();
    if (typeof steps === 'string') throw new Error(steps);
    const violations = steps.flatMap(({ promise, exchange }) =>
      promise === null ? [] : judgeOAuth({ promise, exchange, tokenLifetime: 36000, complaint: null }),
    );
    expect(violations.map(({ rule }) => rule)).toEqual(want);
  });
}
