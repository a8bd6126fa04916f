/** Accounts and applications of the library, none of them like those of the loyalty system. */
export const credentials = {
  username: 'librarian',
  password: 'shelf-Ladder-lantern-4471',
  serviceClientId: 'library-nightly-client',
  serviceClientSecret: 'quiet-Reading-room-after-hours-9023',
  passwordClientId: 'library-desk-client',
  passwordClientSecret: 'stamped-Due-date-on-paper-6358',
} as const;

/** Seconds that a token lives. */
export const tokenLifetime = 1800;

/** The account as the JSON endpoint of the integration notes shows it. */
export const librarian = {
  id: 7,
  last_login: null,
  is_superuser: false,
  first_name: 'Mina',
  last_name: 'Shelf',
  is_staff: true,
  is_active: true,
  date_joined: '2021-03-04T09:00:00Z',
  username: credentials.username,
  email: 'mina@library.example',
  company: 1,
  phone: null,
  is_verified: true,
  role: null,
  deletion_allowed: false,
} as const;
