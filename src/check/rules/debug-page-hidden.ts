import { answerText } from '../answer-text.ts';
import type { Rule } from '../rule.ts';

/** What frameworks write for their developers, in clear, escaped in JSON or escaped in HTML. */
const traces: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a traceback', /Traceback \(most recent call last\)/],
  ['a traceback', /File (\\?"|&quot;)[^"&\n]+\.py(\\?"|&quot;), line \d+/],
  ['the debug page of Django', /seeing this error because you have <code>DEBUG = True<\/code>/],
  [
    'the debug page of Django',
    /Using the URLconf defined in|Request Method:[\s\S]{0,2000}(Exception Type|Django Version):/,
  ],
  ['the path of a source file', /\w(Error|Exception|DoesNotExist)\b[^<]{0,300}\/[\w.-]+\/[\w./-]+\.py\b/],
  ['a stack trace', /(\n|\\n)\s+at [\w.$<>]+ ?\([^)\n]+:\d+(:\d+)?\)/],
];

/**
 * No answer shows what is inside: no traceback, no debug page, no path of a source file.
 *
 * @see https://docs.djangoproject.com/en/3.2/ref/settings/#debug
 * @example GET /api/v1/product/items/{sku}: the answer (404) shows the debug page of Django.
 */
export const debugPageHidden: Rule = ({ operation, exchange }) => {
  const { status, body } = exchange.response;
  const [what] = traces.find(([, pattern]) => pattern.test(body)) ?? [];
  if (what === undefined) return [];
  return [
    {
      rule: 'debug-page-hidden',
      kind: 'fault',
      blame: 'service',
      pointer: '',
      documented: 'nothing of what is inside',
      received: answerText(exchange.response),
      message: `${operation.id}: the answer (${status}) shows ${what}.`,
      source: 'https://docs.djangoproject.com/en/3.2/ref/settings/#debug',
      fix: 'Switch DEBUG off, and let the service log exceptions instead of sending them.',
    },
  ];
};
