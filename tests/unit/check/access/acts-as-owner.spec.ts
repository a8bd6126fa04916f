import { actsAsOwner } from '../../../../src/check/access/acts-as-owner.ts';
import { accessTable } from '../fixtures/access.ts';

const admin = 'admin@example.com';
const notAdmin = { is: null, isNot: [admin], because: 'that account does not have the application' };
const anna = { is: 'anna@example.com', isNot: [], because: 'introspection names anna@example.com' };
const made = (createdBy: string): unknown => ({ data: { id: 7, createdBy } });
accessTable(actsAsOwner, 'acts-as-owner', [
  {
    name: 'somebody who is known not to be the owner',
    makes: true,
    owner: notAdmin,
    given: [{ body: made(admin) }, { who: 'middleware', status: 201, body: made(admin) }],
    want: [
      '1: PUT /trees/{id}: what middleware made names admin@example.com as who made it (/data/createdBy), who is not its owner, since that account does not have the application.',
    ],
  },
  {
    name: 'another than the owner, where it is read',
    makes: true,
    owner: anna,
    given: [{ who: 'middleware', body: { data: { id: 7 } }, shown: [{ data: { issueAuditUser: admin } }] }],
    want: [
      '0: PUT /trees/{id}: what middleware made names admin@example.com as who made it (/data/issueAuditUser), who is not its owner, since introspection names anna@example.com.',
    ],
  },
  {
    name: 'the owner',
    makes: true,
    owner: anna,
    given: [{ who: 'middleware', body: made('Anna@example.com') }],
    want: [],
  },
  { name: 'a full name', makes: true, owner: anna, given: [{ who: 'middleware', body: made('Anna Berg') }], want: [] },
  { name: 'nobody', makes: true, owner: notAdmin, given: [{ who: 'middleware', body: made('') }], want: [] },
  {
    name: 'who was sent as audit user',
    makes: true,
    owner: notAdmin,
    given: [{ who: 'middleware', body: made(admin), sent: { auditUser: admin } }],
    want: [],
  },
  { name: 'an owner that is not known', makes: true, given: [{ who: 'middleware', body: made(admin) }], want: [] },
  {
    name: 'an operation that makes nothing',
    owner: notAdmin,
    given: [{ who: 'middleware', body: made(admin) }],
    want: [],
  },
  {
    name: 'a refusal',
    makes: true,
    owner: notAdmin,
    given: [{ who: 'middleware', status: 400, body: made(admin) }],
    want: [],
  },
  {
    name: 'an object further down, which somebody else may have made',
    makes: true,
    owner: notAdmin,
    given: [{ who: 'middleware', body: { data: { trees: [{ createdBy: admin }] } } }],
    want: [],
  },
]);
