import type { GrantCase } from '../../trial/grant-case.ts';
import { rawRequest } from '../../trial/raw-request.ts';
import { refusalPromise } from '../../trial/refusal-promise.ts';
import { wrongValues } from '../../trial/wrong-values.ts';

/** The JSON endpoint refuses a user whom nobody knows. */
export const jsonUnknownUser: GrantCase = {
  grant: 'password',
  name: 'JSON endpoint: unknown user',
  source: 'integration notes: password grant',
  needs: [],
  profile: 'gate',
  async send(context) {
    const body = {
      grant_type: 'password',
      username: `nobody-${context.run}@unknown.example`,
      password: wrongValues.password,
    };
    const url = context.settings.passwordTokenUrl ?? '';
    const exchange = await rawRequest(context, url, { contentType: 'application/json', body: JSON.stringify(body) });
    return [{ exchange, promise: refusalPromise('an unknown user', ['invalid_grant'], { endpoint: 'own' }) }];
  },
};
