import type { ApplicationOwner } from '../../check/access/access-record.ts';
import { SuiteError } from '../../errors.ts';
import { jsonBody } from '../../exercise/json-body.ts';
import { applicationListed } from '../../tokens/application-listed.ts';
import { introspectionRequest } from '../../tokens/introspection-request.ts';
import { pageSession } from '../../tokens/page-session.ts';
import type { Run } from '../run.ts';

/** Name of the identity that is an application. */
const MIDDLEWARE = 'middleware';
const known = new WeakMap<Run, Promise<ApplicationOwner | null>>();

/**
 * Finds out for whom the application of middleware acts: introspection may tell, and the pages of applications show each
 * only to who registered it.
 * @param run the run
 * @returns what is known, once per run; `null` where nothing tells
 */
export function applicationOwner(run: Run): Promise<ApplicationOwner | null> {
  const told = known.get(run) ?? find(run);
  known.set(run, told);
  return told;
}

async function find(run: Run): Promise<ApplicationOwner | null> {
  try {
    return (await introspected(run)) ?? (await shownByPages(run));
  } catch (cause) {
    if (cause instanceof SuiteError) return null;
    throw cause;
  }
}

async function introspected(run: Run): Promise<ApplicationOwner | null> {
  const { authUrl, serviceClient } = run.settings;
  if (authUrl === null || serviceClient === null || run.tokens.skip(MIDDLEWARE) !== null) return null;
  const token = await run.tokens.token(MIDDLEWARE);
  if (token === null) return null;
  const { response } = await introspectionRequest(run.client, authUrl, serviceClient, token.accessToken);
  const told = jsonBody(response.body);
  const name = typeof told === 'object' && told !== null && 'username' in told ? told.username : null;
  if (typeof name !== 'string' || name === '') return null;
  return { is: name, isNot: [], because: `introspection names ${name} as the user of its token` };
}

/** The account of the settings sees the application among its own, or does not. */
async function shownByPages(run: Run): Promise<ApplicationOwner | null> {
  const { authUrl, serviceClient, account } = run.settings;
  if (authUrl === null || serviceClient === null || account === null) return null;
  const session = pageSession(run.client, authUrl, run.secrets);
  const listed = await applicationListed(session, authUrl, account, serviceClient.clientId);
  if (listed === null) return null;
  const { username } = account;
  return listed
    ? { is: username, isNot: [], because: `the application stands on the page of applications of ${username}` }
    : {
        is: null,
        isNot: [username],
        because: 'the application does not stand on the page of applications of that account',
      };
}
