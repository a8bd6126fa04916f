import { seededAccounts } from '../accounts.ts';

/** A user of the system. */
export interface User {
  readonly id: number;
  /** Also the e-mail address. */
  readonly username: string;
  readonly password: string;
  readonly company: number;
  readonly superuser: boolean;
  /** `API USER` or none. */
  readonly role: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly staff: boolean;
  readonly dateJoined: string;
  /** Milliseconds since the epoch, or null before the first login. */
  lastLogin: number | null;
}

const { administrator, otherCompany, apiUser, noRole } = seededAccounts.accounts;
const DATE_JOINED = '2021-06-23T10:15:42.507113Z';

/**
 * The users that every sandbox starts with.
 * @returns fresh records, as logins change them
 */
export function seededUsers(): readonly User[] {
  const since = { dateJoined: DATE_JOINED, lastLogin: null };
  return [
    { id: 1, ...administrator, firstName: 'Admin', lastName: 'User', staff: true, ...since },
    { id: 2, ...otherCompany, firstName: 'Second', lastName: 'Admin', staff: true, ...since },
    { id: 3, ...apiUser, firstName: 'Middleware', lastName: 'User', staff: false, ...since },
    { id: 4, ...noRole, firstName: 'Visitor', lastName: 'User', staff: false, ...since },
  ];
}
