import { administrator } from './administrator.ts';
import { anonymous } from './anonymous.ts';
import { authorizationCodeUser } from './authorization-code-user.ts';
import { expired } from './expired.ts';
import type { Identity } from './identity.ts';
import { malformed } from './malformed.ts';
import { middleware } from './middleware.ts';
import { noRole } from './no-role.ts';
import { otherCompany } from './other-company.ts';
import { readOnly } from './read-only.ts';
import { refreshed } from './refreshed.ts';
import { revoked } from './revoked.ts';
import { wrongScheme } from './wrong-scheme.ts';

/** Every identity, in the order of the report; the first ones that the settings allow exercise the operations. */
export const identities: readonly Identity[] = [
  administrator,
  authorizationCodeUser,
  middleware,
  refreshed,
  readOnly,
  otherCompany,
  noRole,
  anonymous,
  wrongScheme,
  malformed,
  revoked,
  expired,
];
