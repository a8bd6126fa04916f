import type { Conversion } from './conversion.ts';
import { isRecord } from './is-record.ts';
import type { OAuthFlow, SecurityScheme } from './operation.ts';
import { resolvedObject } from './resolved-object.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Names of the OAuth flows in Swagger 2.0 and OpenAPI 3. */
const flowNames: Readonly<Record<string, OAuthFlow['flow']>> = {
  accessCode: 'authorizationCode',
  application: 'clientCredentials',
  authorizationCode: 'authorizationCode',
  clientCredentials: 'clientCredentials',
  implicit: 'implicit',
  password: 'password',
};

/**
 * Converts how callers prove who they are; `null` where it cannot be used.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#security-scheme-object
 * @see https://spec.openapis.org/oas/v3.0.3.html#security-scheme-object
 */
export function securitySchemeObject(conversion: Conversion, raw: unknown, place: string): SecurityScheme | null {
  const resolved = resolvedObject(conversion, raw, place, 'A security scheme');
  if (resolved === null) return null;
  const scheme = schemeOf(resolved.value);
  if (scheme === null) conversion.problem(resolved.pointer, 'This is no known security scheme.');
  return scheme;
}

function schemeOf(raw: Raw): SecurityScheme | null {
  const empty = { scheme: null, apiKey: null, flows: [] };
  switch (raw['type']) {
    case 'basic':
      return { ...empty, type: 'http', scheme: 'basic' };
    case 'http':
      return typeof raw['scheme'] === 'string' ? { ...empty, type: 'http', scheme: raw['scheme'].toLowerCase() } : null;
    case 'apiKey':
      return apiKey(raw);
    case 'oauth2':
      return { ...empty, type: 'oauth2', flows: flowsOf(raw) };
    case 'openIdConnect':
    case 'mutualTLS':
      return { ...empty, type: raw['type'] };
    default:
      return null;
  }
}

function apiKey({ in: place, name }: Raw): SecurityScheme | null {
  if ((place !== 'query' && place !== 'header' && place !== 'cookie') || typeof name !== 'string') return null;
  return { type: 'apiKey', scheme: null, apiKey: { in: place, name }, flows: [] };
}

/** Swagger 2.0 has one flow beside its addresses, OpenAPI 3 an object of flows. */
function flowsOf(raw: Raw): readonly OAuthFlow[] {
  const flows = isRecord(raw['flows']) ? Object.entries(raw['flows']) : [[String(raw['flow']), raw] as const];
  return flows.flatMap(([name, flow]) => {
    const known = flowNames[name];
    return known === undefined || !isRecord(flow) ? [] : [flowOf(known, flow)];
  });
}

function flowOf(flow: OAuthFlow['flow'], raw: Raw): OAuthFlow {
  const scopes = isRecord(raw['scopes']) ? Object.entries(raw['scopes']) : [];
  return {
    flow,
    authorizationUrl: typeof raw['authorizationUrl'] === 'string' ? raw['authorizationUrl'] : null,
    tokenUrl: typeof raw['tokenUrl'] === 'string' ? raw['tokenUrl'] : null,
    scopes: Object.fromEntries(scopes.map(([scope, text]) => [scope, String(text)])),
  };
}
