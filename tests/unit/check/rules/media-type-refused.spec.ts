import { mediaTypeRefused } from '../../../../src/check/rules/media-type-refused.ts';
import type { Case } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const sent: Case = {
  expected: { kind: 'unsupported-media-type', statuses: ['415'] },
  difference: 'the body is sent as text/plain',
};
const asked: Case = {
  expected: { kind: 'not-acceptable', statuses: ['406'] },
  difference: 'only application/xml is accepted',
  sent: { headers: { accept: 'application/xml' } },
};

testRule(mediaTypeRefused, [
  { name: '415', given: { status: 415, body: { detail: 'No.' } }, planned: sent, want: [] },
  {
    name: 'read all the same',
    given: { status: 201 },
    planned: sent,
    want: ['fault service: POST /api/trees: answered 201 instead of 415 where the body is sent as text/plain.'],
  },
  {
    name: 'read where that is to be noted',
    given: { status: 201 },
    planned: { ...sent, expected: { kind: 'unsupported-media-type', statuses: ['415'], acceptance: 'debt' } },
    want: ['debt service: POST /api/trees: answered 201 instead of 415 where the body is sent as text/plain.'],
  },
  {
    name: 'refused for its content',
    given: { status: 400, body: { name: ['This field is required.'] } },
    planned: sent,
    want: [
      'unexplained service: POST /api/trees: refused with 400 where 415 was expected (the body is sent as text/plain), which proves nothing: 400 {"name":["This field is required."]}.',
    ],
  },
  { name: '406', given: { status: 406 }, planned: asked, want: [] },
  {
    name: 'JSON for a caller who accepts none',
    given: { status: 200 },
    planned: asked,
    want: ['fault service: POST /api/trees: answered 200 instead of 406 where only application/xml is accepted.'],
  },
  {
    name: 'what was asked for',
    given: { status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' } },
    planned: asked,
    want: [],
  },
  { name: '404 for ?format=', given: { status: 404 }, planned: { ...asked, sent: { query: '?format=xml' } }, want: [] },
  { name: 'a valid request', given: { status: 201 }, planned: {}, want: [] },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, planned: sent, want: [] },
]);
