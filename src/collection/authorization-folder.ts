import { scriptEvent } from './collection-scripts.ts';
import type { PostmanFolder } from './postman-format.ts';
import { stableId } from './stable-id.ts';

const NAME = 'OAuth Client Credentials Access Token';

/** The folder with the token call of the integration notes; what it gets is the bearer token of all other requests. */
export function authorizationFolder(): PostmanFolder {
  return {
    id: stableId('folder Authorization'),
    name: 'Authorization',
    description: 'Fetches the token that all other requests send.',
    item: [
      {
        id: stableId(`request ${NAME}`),
        name: NAME,
        event: [scriptEvent('test', `request ${NAME}`, script)],
        request: {
          method: 'POST',
          header: [{ key: 'Accept', value: 'application/json' }],
          url: {
            raw: '{{authUrl}}/backend/o/token/',
            host: ['{{authUrl}}'],
            path: ['backend', 'o', 'token', ''],
          },
          description:
            'A token for a machine (RFC 6749 section 4.4). The id and secret of the application come from the environment; the token goes into the collection variable `access_token`.',
          auth: {
            type: 'basic',
            basic: [
              { key: 'username', value: '{{service_client_id}}', type: 'string' },
              { key: 'password', value: '{{service_client_secret}}', type: 'string' },
            ],
          },
          body: { mode: 'urlencoded', urlencoded: [{ key: 'grant_type', value: 'client_credentials' }] },
        },
        response: [],
      },
    ],
  };
}

const script = [
  '// Without a token no other request can succeed: a run ends here.',
  'if (pm.response.code !== 200) postman.setNextRequest(null);',
  "pm.test('status is 200', () => {",
  '  pm.expect(pm.response.code).to.equal(200);',
  '});',
  "pm.test('content type is JSON', () => {",
  "  pm.expect(pm.response.headers.get('Content-Type') ?? 'none').to.match(/^application\\/json\\b/i);",
  '});',
  "pm.test('a bearer token is given', () => {",
  '  const answer = pm.response.json();',
  "  pm.expect(answer.token_type).to.equal('Bearer');",
  "  pm.expect(typeof answer.access_token, 'type of access_token').to.equal('string');",
  "  pm.collectionVariables.set('access_token', answer.access_token);",
  '  // A tenth before its end, so that a request on its way still arrives in time.',
  "  pm.collectionVariables.set('access_token_until', Date.now() + Number(answer.expires_in) * 900);",
  '});',
];
