import type { PostmanEnvironment } from './postman-format.ts';
import { stableId } from './stable-id.ts';

/** A target as Postman needs it. */
export interface EnvironmentSource {
  /** As in `local` or `xstak-sandbox`. */
  readonly target: string;
  /** Origin of the services. */
  readonly baseUrl: string;
  /** Origin of `/backend/`. */
  readonly authUrl: string;
}

/** Builds the Postman environment of a target. Secrets have a place in it and never a value. */
export function buildEnvironment(source: EnvironmentSource): PostmanEnvironment {
  const name = `Omni Retain ${source.target}`;
  return {
    id: stableId(`environment ${name}`),
    name,
    values: [
      { key: 'baseUrl', value: source.baseUrl, type: 'default', enabled: true },
      { key: 'authUrl', value: source.authUrl, type: 'default', enabled: true },
      { key: 'service_client_id', value: '', type: 'secret', enabled: true },
      { key: 'service_client_secret', value: '', type: 'secret', enabled: true },
    ],
    _postman_variable_scope: 'environment',
  };
}
