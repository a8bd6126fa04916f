import { expect, test } from '@playwright/test';
import { startSandbox } from '../../../sandbox/server.ts';
import { authorizedSend } from '../../../src/engine/authorized-send.ts';
import type { HttpRequest } from '../../../src/http/exchange.ts';
import { httpClient } from '../../../src/http/http-client.ts';
import { redactSecrets } from '../../../src/http/redact-secrets.ts';
import { identities } from '../../../src/identities/index.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { withBaseUrl } from '../../../src/settings/with-base-url.ts';
import { tokenStore } from '../../../src/tokens/token-store.ts';
import { grantContext } from '../../../src/tokens/trial/grant-context.ts';
import { withApplication } from '../../../src/tokens/trial/with-application.ts';

test('an application that a killed run left behind is removed by its page', async () => {
  const sandbox = await startSandbox({ port: 0 });
  const root = new URL('../../../', import.meta.url).pathname;
  const settings = withBaseUrl(readSettings({}, {}, { root, readEnvFile: false }), sandbox.address);
  const http = httpClient(settings);
  const secrets = redactSecrets();
  const left: HttpRequest[] = [];
  let isKilled = false;
  const dying = {
    ...http,
    send: (...words: Parameters<typeof http.send>) =>
      isKilled ? Promise.reject(new Error('killed')) : http.send(...words),
  };
  const registered = (removal: HttpRequest) => {
    left.push(removal);
    return () => void left.pop();
  };
  const stopped = new AbortController().signal;
  const context = grantContext({ settings, http: dying, secrets, reads: [], run: '1', registered, stopped });
  const killed = withApplication(context, ['https://a.example/'], async () => {
    isKilled = true;
  });
  await expect(killed).rejects.toThrow('killed');
  const [removal] = left;
  if (removal === undefined) throw new Error('Nothing was written down.');
  const tokens = tokenStore(settings, http, secrets, identities);
  const { response } = await authorizedSend({ settings, client: http, secrets, tokens })(removal);
  expect(response.status).toBe(404);
  await http.close();
  await sandbox.close();
});
