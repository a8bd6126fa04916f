import { errorForm } from '../../../../src/check/rules/error-form.ts';
import { cases } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const html = { 'content-type': 'text/html' };
const must = 'must say in the form of the framework what is wrong, but is';

testRule(errorForm, [
  { name: 'fields', given: { status: 400, body: { name: ['No.'] } }, planned: cases.refused, want: [] },
  { name: 'a text in detail', given: { status: 405, body: { detail: 'No.' } }, planned: cases.otherMethod, want: [] },
  {
    name: 'an envelope',
    given: { status: 404, body: { status: 404, message: '', errors: { ExceptionString: ['No.'] }, data: null } },
    planned: cases.notFound,
    want: [],
  },
  {
    name: 'the page of a path that no route knows',
    given: { status: 404, headers: html, body: '<h1>Not Found</h1>' },
    planned: cases.notFound,
    want: [],
  },
  {
    name: 'another page',
    given: { status: 400, headers: html, body: '<h1>Bad Request (400)</h1>' },
    planned: cases.refused,
    want: [`debt service: POST /api/trees: a refusal (400) ${must} text/html: 400 <h1>Bad Request (400)</h1>.`],
  },
  {
    name: 'another page where the status is documented',
    operation: 'GET /api/broken',
    given: { status: 400, headers: html, body: '<h1>Bad Request (400)</h1>' },
    planned: cases.refused,
    want: [`fault service: GET /api/broken: a refusal (400) ${must} text/html: 400 <h1>Bad Request (400)</h1>.`],
  },
  {
    name: 'no body',
    given: { status: 403, headers: {} },
    planned: cases.refused,
    want: [`debt service: POST /api/trees: a refusal (403) ${must} no body.`],
  },
  {
    name: 'a form of its own',
    given: { status: 400, body: { code: 4001, text: 'No.' } },
    planned: cases.refused,
    want: [`debt service: POST /api/trees: a refusal (400) ${must} application/json: 400 {"code":4001,"text":"No."}.`],
  },
  {
    name: 'a form of its own, as described',
    operation: 'GET /api/broken',
    given: { status: 400, body: { detail: 'No.', code: 4001 } },
    planned: cases.refused,
    want: [],
  },
  {
    name: 'a form of its own where the document says no more than that it is an object',
    operation: 'DELETE /api/trees',
    given: { status: 400, body: { code: 4001, text: 'No.' } },
    planned: cases.refused,
    want: [
      `fault service: DELETE /api/trees: a refusal (400) ${must} application/json: 400 {"code":4001,"text":"No."}.`,
    ],
  },
  {
    name: 'fields where no field was looked at',
    given: { status: 403, body: { name: ['No.'] } },
    planned: cases.refused,
    want: [`debt service: POST /api/trees: a refusal (403) ${must} application/json: 403 {"name":["No."]}.`],
  },
  { name: 'an answer that is no refusal', given: { status: 201, headers: html }, planned: cases.valid, want: [] },
  { name: 'a server error (the matter of another rule)', given: { status: 500 }, planned: cases.valid, want: [] },
  { name: 'HEAD has no body', given: { status: 404 }, planned: { ...cases.notFound, method: 'HEAD' }, want: [] },
]);
