import { type ApplicationField, applicationFields } from './application-fields.ts';
import type { Application, ApplicationDetails } from './applications.ts';
import { clientSecret } from './client-secret.ts';
import type { OAuthContext } from './oauth-context.ts';
import { redirectUriProblem } from './redirect-uri-problem.ts';
import type { Form } from './request-form.ts';

/** A form that was sent. */
export interface SentApplicationForm {
  readonly values: ReadonlyMap<string, string>;
  /** By field; those of no field under an empty name. */
  readonly errors: ReadonlyMap<string, readonly string[]>;
  /** What to save, or null if something is wrong. */
  readonly details: ApplicationDetails | null;
}

const NEEDS_REDIRECT = ['authorization-code', 'implicit', 'openid-hybrid'];

function fieldError(field: ApplicationField, value: string): string | null {
  if (field.required && value === '') return 'This field is required.';
  if (field.maxLength !== undefined && value.length > field.maxLength) {
    return `Ensure this value has at most ${field.maxLength} characters (it has ${value.length}).`;
  }
  if (field.choices && !field.choices.some(([choice]) => choice === value)) {
    return `Select a valid choice. ${value} is not one of the available choices.`;
  }
  return value.includes('\0') ? 'Null characters are not allowed.' : null;
}

/** What the toolkit checks across fields; a field with an error of its own counts as empty. */
function formError(values: ReadonlyMap<string, string>, errors: ReadonlyMap<string, unknown>): string | null {
  const value = (name: string): string => (errors.has(name) ? '' : (values.get(name) ?? ''));
  const grant = value('authorization_grant_type');
  const redirects = value('redirect_uris').split(/\s+/).filter(Boolean);
  for (const address of redirects) {
    const problem = redirectUriProblem(address);
    if (problem !== null) return problem;
  }
  if (redirects.length === 0 && NEEDS_REDIRECT.includes(grant)) {
    return `redirect_uris cannot be empty with grant_type ${grant}`;
  }
  if (value('algorithm') === 'RS256') return 'You must set OIDC_RSA_PRIVATE_KEY to use RSA algorithm';
  if (value('algorithm') === 'HS256' && (grant === 'implicit' || value('client_type') === 'public')) {
    return 'You cannot use HS256 with public grants or clients';
  }
  return null;
}

function detailsOf(
  values: ReadonlyMap<string, string>,
  context: OAuthContext,
  saved: Application | null,
): ApplicationDetails {
  const value = (name: string): string => values.get(name) ?? '';
  const secret = value('client_secret');
  const hash = context.hashedSecrets && value('hash_client_secret') !== '';
  const unchanged = saved && saved.details.hashClientSecret === hash ? saved.details.clientSecret : null;
  // A hash stays a hash even if the box is no longer ticked.
  const stored = hash || (context.hashedSecrets && secret.startsWith('pbkdf2_sha256$'));
  return {
    name: value('name'),
    clientId: value('client_id'),
    clientSecret: unchanged?.text === secret ? unchanged : clientSecret(secret, stored),
    hashClientSecret: hash,
    clientType: value('client_type'),
    grant: value('authorization_grant_type'),
    redirectUris: value('redirect_uris'),
    postLogoutRedirectUris: value('post_logout_redirect_uris'),
    allowedOrigins: value('allowed_origins'),
    algorithm: value('algorithm'),
  };
}

/**
 * Checks a sent application form as Django and the toolkit do.
 * @param form the fields
 * @param context of the server
 * @param saved the application to be changed, or null for a new one
 * @returns values, errors, and what to save
 */
export function applicationForm(form: Form, context: OAuthContext, saved: Application | null): SentApplicationForm {
  const fields = applicationFields(context.hashedSecrets);
  const values = new Map(fields.map(({ name }) => [name, form.get(name)?.trim() ?? ''] as const));
  const errors = new Map<string, readonly string[]>();
  for (const field of fields) {
    const error = fieldError(field, values.get(field.name) ?? '');
    if (error !== null) errors.set(field.name, [error]);
  }
  const general = formError(values, errors);
  if (general !== null) errors.set('', [general]);
  const holder = context.applications.byClientId(values.get('client_id') ?? '');
  if (holder && holder !== saved) errors.set('client_id', ['Application with this Client id already exists.']);
  return { values, errors, details: errors.size === 0 ? detailsOf(values, context, saved) : null };
}
