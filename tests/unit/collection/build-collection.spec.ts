import { expect, test } from '@playwright/test';
import postman from 'postman-collection';
import { buildCollection } from '../../../src/collection/build-collection.ts';
import { buildEnvironment } from '../../../src/collection/build-environment.ts';
import type { PostmanRequest } from '../../../src/collection/postman-format.ts';
import { documents, exampleFor, source } from './sample-documents.ts';

const collection = buildCollection(source);
const requests = collection.item.flatMap((folder) => folder.item);

function named(name: string): PostmanRequest {
  const found = requests.find((request) => request.name === name);
  if (found === undefined) throw new Error(`no request ${name}`);
  return found;
}

const script = (name: string): string => named(name).event?.[0]?.script.exec.join('\n') ?? '';
const raw = (name: string): string => {
  const { body } = named(name).request;
  return body?.mode === 'raw' ? body.raw : '';
};

test('the same source gives the same text', () => {
  expect(JSON.stringify(buildCollection(source))).toBe(JSON.stringify(collection));
});

test('ids and names stand once, and no id changes when another operation is added', () => {
  expect(new Set(requests.map((request) => request.id)).size).toBe(requests.length);
  expect(new Set(requests.map((request) => request.name)).size).toBe(requests.length);
  const fewer = buildCollection({ ...source, documents: documents.slice(1) });
  const ids = new Set(requests.map((request) => request.id));
  for (const request of fewer.item.flatMap((folder) => folder.item)) expect(ids.has(request.id)).toBe(true);
});

test('it survives a round trip through the format of Postman', () => {
  const through = new postman.Collection(JSON.parse(JSON.stringify(collection))).toJSON();
  const shape = (items: unknown): unknown =>
    (items as { id: string; name: string; item?: unknown; event?: { script: { id: string; exec: unknown } }[] }[]).map(
      ({ id, name, item, event }) => ({
        id,
        name,
        item: item === undefined ? null : shape(item),
        scripts: (event ?? []).map((one) => [one.script.id, one.script.exec]),
      }),
    );
  expect(shape(through.item)).toEqual(shape(collection.item));
});

test('every operation has one request of its own, producers come first, removals last', () => {
  const names = collection.item.map((folder) => [folder.name, folder.item.map((request) => request.name)]);
  expect(names).toEqual([
    ['Authorization', ['OAuth Client Credentials Access Token']],
    [
      'Member',
      [
        'Create member',
        'Get member',
        'List member',
        'Update member',
        'Create member, for Delete member',
        'Delete member',
      ],
    ],
    [
      'Redeem',
      [
        'Create redeem issue',
        'Create member, for Create redeem redeem',
        'Create redeem issue, for Create redeem redeem',
        'Create redeem redeem',
        'Create member, for Create redeem cancel',
        'Create redeem issue, for Create redeem cancel',
        'Create redeem cancel',
      ],
    ],
  ]);
});

for (const { name, given, want } of [
  { name: 'unique values become dynamic variables', given: raw('Create member'), want: 'retain-{{$guid}}@example.com' },
  { name: 'digits fit into their length', given: raw('Create member'), want: '"{{unique_digits}}2"' },
  { name: 'moments are variables', given: raw('Create redeem issue'), want: '"{{moment_1_days_ago}}"' },
  {
    name: 'a number from another request loses its quotes',
    given: raw('Create redeem redeem'),
    want: '"number": {{redeem_redeem_create_redeem_issue_create_number}}',
  },
  {
    name: 'a producer keeps what others need',
    given: script('Create member'),
    want: 'keep("member_create_profileId", answer?.data?.profileId);',
  },
  {
    name: 'what was sent can be kept too',
    given: script('Create member'),
    want: 'keep("member_create_sent_emailAddress", sent?.emailAddress);',
  },
  { name: 'the documented status is tested', given: script('Create member'), want: "pm.test('status is 201'" },
  {
    name: 'path variables show in the editor',
    given: JSON.stringify(named('Get member').request.url),
    want: '"path":["api","v1","member",":profileId"],"variable":[{"key":"profileId","value":"{{member_create_profileId}}"}]',
  },
  {
    name: 'what is not sent is listed and unticked',
    given: JSON.stringify(named('List member').request.url),
    want: '"raw":"{{baseUrl}}/api/v1/member/","host":["{{baseUrl}}"],"path":["api","v1","member",""],"query":[{"key":"limit","value":"","disabled":true}]',
  },
]) {
  test(name, () => {
    expect(given).toContain(want);
  });
}

test('an operation without an example is left out', () => {
  const without = buildCollection({
    ...source,
    exampleFor: (id) => (id === 'GET /api/v1/member/' ? null : exampleFor(id)),
  });
  expect(JSON.stringify(without)).not.toContain('List member');
});

test('the services wait for each other in a second folder where they must', () => {
  const link = { $link: { operation: 'POST /api/v1/redeem/issue', value: '$response.body#/data/code', role: '' } };
  const both = buildCollection({
    ...source,
    exampleFor: (id) =>
      id === 'GET /api/v1/member/' ? { path: {}, query: { limit: link }, header: {}, body: null } : exampleFor(id),
  });
  expect(both.item.map((folder) => folder.name)).toEqual(['Authorization', 'Member', 'Redeem', 'Member, part 2']);
  expect(both.item[3]?.item.map((request) => request.name)).toEqual(['List member']);
});

test('different roles get different objects', () => {
  const linked = (role: string) => ({
    $link: { operation: 'POST /api/v1/member/', value: '$response.body#/data/profileId', role },
  });
  const merged = buildCollection({
    ...source,
    exampleFor: (id) =>
      id === 'POST /api/v1/redeem/cancel'
        ? {
            path: {},
            query: {},
            header: {},
            body: { mediaType: 'application/json', value: { from: linked('from'), to: linked('to') } },
          }
        : exampleFor(id),
  });
  const text = JSON.stringify(merged);
  expect(text).toContain('Create member, for Create redeem cancel (from)');
  expect(text).toContain('redeem_cancel_create_from_member_create_profileId');
  expect(text).toContain('redeem_cancel_create_to_member_create_profileId');
});

test('an environment has a place for secrets and never a value', () => {
  const url = 'http://127.0.0.1:9000';
  const environment = buildEnvironment({ target: 'local', baseUrl: url, authUrl: url });
  const secret = environment.values.filter((variable) => variable.type === 'secret');
  expect(secret.map((variable) => variable.key)).toEqual(['service_client_id', 'service_client_secret']);
  expect(secret.every((variable) => variable.value === '')).toBe(true);
  expect(environment.values.find((variable) => variable.key === 'baseUrl')?.value).toBe(url);
});
