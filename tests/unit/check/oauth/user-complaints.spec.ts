import { expect, test } from '@playwright/test';
import { userComplaints } from '../../../../src/check/oauth/user-complaints.ts';

/** As the integration notes show it. */
const user = {
  id: 1,
  last_login: '2021-06-23T10:15:42.507113Z',
  is_superuser: true,
  first_name: 'Admin',
  last_name: 'User',
  is_staff: true,
  is_active: true,
  date_joined: '2021-06-23T10:15:42.507113Z',
  username: 'admin@example.com',
  email: 'admin@example.com',
  company: 1,
  phone: null,
  is_verified: true,
  role: null,
  deletion_allowed: true,
};
const { company: _company, ...noCompany } = user;
const { role: _role, ...noRole } = user;

const table: readonly (readonly [name: string, user: unknown, want: readonly string[]])[] = [
  ['the user of the notes', user, []],
  [
    'a user who never logged in, with a role and a phone',
    { ...user, last_login: null, role: 'API USER', phone: '1' },
    [],
  ],
  ['no user', undefined, ['/user']],
  ['no company', noCompany, ['/user/company']],
  ['a company as text', { ...user, company: '1' }, ['/user/company']],
  ['no role at all', noRole, ['/user/role']],
  ['a flag as text', { ...user, is_staff: 'true' }, ['/user/is_staff']],
  ['a day in place of a moment', { ...user, date_joined: '2021-06-23' }, ['/user/date_joined']],
  ['somebody else', { ...user, username: 'b@example.com', email: 'b@example.com' }, ['/user/username']],
];
for (const [name, given, want] of table) {
  test(name, () => {
    expect(userComplaints(given, 'Admin@example.com').map(({ pointer }) => pointer)).toEqual(want);
  });
}
