import { debugPageHidden } from '../../../../src/check/rules/debug-page-hidden.ts';
import { cases } from '../fixtures/rule-input.ts';
import { testRule } from '../fixtures/test-rule.ts';

const shows = (status: number, what: string): string =>
  `fault service: POST /api/trees: the answer (${status}) shows ${what}.`;

testRule(debugPageHidden, [
  { name: 'an ordinary answer', given: { body: { name: 'Traceback' } }, planned: cases.valid, want: [] },
  { name: 'an ordinary page', given: { status: 404, body: '<h1>Not Found</h1>' }, planned: cases.notFound, want: [] },
  {
    name: 'a traceback in JSON',
    given: {
      status: 400,
      body: { detail: 'Traceback (most recent call last):\n  File "/srv/app/views.py", line 8, in post' },
    },
    planned: cases.refused,
    want: [shows(400, 'a traceback')],
  },
  {
    name: 'a part of a traceback in HTML',
    given: { status: 500, body: '<pre>File &quot;/srv/app/views.py&quot;, line 87, in post</pre>' },
    planned: cases.valid,
    want: [shows(500, 'a traceback')],
  },
  {
    name: 'the debug page',
    given: {
      status: 404,
      body: "<p>You're seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p>",
    },
    planned: cases.notFound,
    want: [shows(404, 'the debug page of Django')],
  },
  {
    name: 'an exception with its file',
    given: { status: 400, body: { detail: 'KeyError in /srv/app/views.py' } },
    planned: cases.refused,
    want: [shows(400, 'the path of a source file')],
  },
  {
    name: 'a stack of another language',
    given: { status: 500, body: 'Error: no\n    at handle (/srv/app/index.js:10:4)' },
    planned: cases.valid,
    want: [shows(500, 'a stack trace')],
  },
]);
