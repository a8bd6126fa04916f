import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';

/** The JSON endpoint refuses an array. */
export const jsonArray: GrantCase = {
  grant: 'password',
  name: 'JSON endpoint: a JSON array',
  source: 'integration notes: password grant',
  needs: [],
  profile: 'gate',
  async send(context) {
    const body = [1];
    const url = context.settings.passwordTokenUrl ?? '';
    const exchange = await rawRequest(context, url, { contentType: 'application/json', body: JSON.stringify(body) });
    return [
      {
        exchange,
        promise: refusalPromise('a JSON array', ['unsupported_grant_type', 'invalid_request'], { endpoint: 'own' }),
      },
    ];
  },
};
