import { expect, test } from '@playwright/test';
import { foreignValues } from '../../../../src/plan/access/foreign-values.ts';
import { objectLinks } from '../../../../src/plan/access/object-links.ts';
import type { CaseValues, LinkedValue } from '../../../../src/plan/planned-case.ts';

const link = (operation: string, role = '', value = '$response.body#/id'): LinkedValue => ({
  $link: { operation, value, role, optional: true },
});
const values: CaseValues = {
  path: { id: link('POST /trees') },
  query: { club: link('GET /clubs') },
  header: {},
  cookie: {},
  body: {
    mediaType: 'application/json',
    value: { again: link('POST /trees'), nested: [{ to: link('POST /trees', 'to') }], name: 'oak' },
  },
};

test('what operations made is found once by role, at its first place; what is listed is none', () => {
  expect(objectLinks(values).map(({ role, location, name }) => `${role || 'usual'}: ${location} ${name}`)).toEqual([
    'usual: path id',
    'to: body to',
  ]);
});

test('an object becomes that of another at every place, and is needed there', () => {
  const foreign = foreignValues(values, { operation: 'POST /trees', role: '' }, 'other-company');
  const theirs = { $link: { ...link('POST /trees').$link, optional: false, of: 'other-company' } };
  expect(foreign.path).toEqual({ id: theirs });
  expect(foreign.query).toEqual(values.query);
  expect(foreign.body?.value).toEqual({
    again: theirs,
    nested: [{ to: link('POST /trees', 'to') }],
    name: 'oak',
  });
});
