import { expect, test } from '@playwright/test';
import { query } from 'json-p3';
import { jsonPath } from '../../../src/check/json-path.ts';

const document = {
  paths: { '/trees/{id}/': { get: { parameters: ['p0', 'p1'], responses: { '200': 'ok' } } } },
  definitions: { "Owner's": { properties: { 'a\\b': 1, _c: 2 } }, List: { allOf: ['x'] } },
};

const rows = [
  { given: '', want: '$', value: document },
  {
    given: '/paths/~1trees~1{id}~1/get/responses/200',
    want: "$.paths['/trees/{id}/'].get.responses['200']",
    value: 'ok',
  },
  { given: '/paths/~1trees~1{id}~1/get/parameters/1', want: "$.paths['/trees/{id}/'].get.parameters[1]", value: 'p1' },
  { given: "/definitions/Owner's/properties/a\\b", want: "$.definitions['Owner\\'s'].properties['a\\\\b']", value: 1 },
  { given: '/definitions/List/allOf/0', want: '$.definitions.List.allOf[0]', value: 'x' },
];

for (const { given, want, value } of rows) {
  test(`${given || 'the root'} is written as a JSONPath that selects it`, () => {
    expect(jsonPath(given)).toBe(want);
    expect(query(want, document).values()).toEqual([value]);
  });
}
