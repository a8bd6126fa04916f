/** Defects that the second target can be told to have, each with the rule of the suite that must catch it. */
export const secondFaults = {
  /** The year of birth comes as text. */
  'body-type': 'body-matches-schema',
  /** A PATCH answers the new values and keeps the old ones. */
  'lost-write': 'updated-is-stored',
  /** A member that was made is answered with 202. */
  'wrong-status': 'documented-status',
  /** A page holds more rows than were asked for. */
  'limit-ignored': 'limit-limits',
  /** An author without a name is taken. */
  'missing-required-accepted': 'invalid-request-refused',
  /** The loans of a member end in an internal error. */
  'server-error': 'no-server-error',
  /** A book that was removed is still there. */
  'delete-ignored': 'deleted-is-gone',
  /** Genres are listed without a token. */
  'token-ignored': 'token-required',
} as const;

/** Name of such a defect. */
export type SecondFault = keyof typeof secondFaults;
