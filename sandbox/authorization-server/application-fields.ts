/** One choice of a list. */
type Choice = readonly [value: string, text: string];

/** A field of the application form. */
export interface ApplicationField {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'checkbox' | 'select' | 'textarea';
  readonly required?: true;
  readonly maxLength?: number;
  /** A hidden copy tells the first value, as it was made up for the form. */
  readonly hiddenInitial?: true;
  readonly choices?: readonly Choice[];
}

const fields: readonly ApplicationField[] = [
  { name: 'name', label: 'Name', kind: 'text', maxLength: 255 },
  { name: 'client_id', label: 'Client id', kind: 'text', required: true, maxLength: 100, hiddenInitial: true },
  { name: 'client_secret', label: 'Client secret', kind: 'text', maxLength: 255, hiddenInitial: true },
  { name: 'hash_client_secret', label: 'Hash client secret', kind: 'checkbox' },
  {
    name: 'client_type',
    label: 'Client type',
    kind: 'select',
    required: true,
    choices: [
      ['', '---------'],
      ['confidential', 'Confidential'],
      ['public', 'Public'],
    ],
  },
  {
    name: 'authorization_grant_type',
    label: 'Authorization grant type',
    kind: 'select',
    required: true,
    choices: [
      ['', '---------'],
      ['authorization-code', 'Authorization code'],
      ['implicit', 'Implicit'],
      ['password', 'Resource owner password-based'],
      ['client-credentials', 'Client credentials'],
      ['openid-hybrid', 'OpenID connect hybrid'],
    ],
  },
  { name: 'redirect_uris', label: 'Redirect uris', kind: 'textarea' },
  { name: 'post_logout_redirect_uris', label: 'Post logout redirect uris', kind: 'textarea' },
  { name: 'allowed_origins', label: 'Allowed origins', kind: 'textarea' },
  {
    name: 'algorithm',
    label: 'Algorithm',
    kind: 'select',
    choices: [
      ['', 'No OIDC support'],
      ['RS256', 'RSA with SHA-2 256'],
      ['HS256', 'HMAC with SHA-2 256'],
    ],
  },
];

/** Fields that came with toolkit 2.x. */
const NEWER = ['hash_client_secret', 'post_logout_redirect_uris', 'allowed_origins'];

/**
 * The fields of the application form.
 * @param newer whether as in toolkit 2.4, with hashed secrets
 * @returns the fields in their order
 */
export function applicationFields(newer: boolean): readonly ApplicationField[] {
  return newer ? fields : fields.filter(({ name }) => !NEWER.includes(name));
}
