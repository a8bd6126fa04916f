import { expect, test } from '@playwright/test';
import type { Exchange } from '../../../src/http/exchange.ts';
import { attachExchange } from '../../../src/report/attach-exchange.ts';

function exchange(body: string): Exchange {
  return {
    request: { method: 'POST', url: 'http://x/y', headers: { accept: 'application/json' }, body: '{"a":1}' },
    response: { status: 200, headers: { 'set-cookie': ['a=1', 'b=2'] }, body },
    startedAt: '2026-11-23T05:30:00.000Z',
    durationMs: 12.4,
    retries: 2,
  };
}

test('start lines, headers and laid-out JSON', () => {
  const { request, response, markdown } = attachExchange(exchange('{"b":[1]}'));
  expect(request).toBe('POST http://x/y\naccept: application/json\n\n{\n  "a": 1\n}');
  expect(response).toBe('200\nset-cookie: a=1\nset-cookie: b=2\n\n{\n  "b": [\n    1\n  ]\n}');
  expect(markdown).toContain('## Response, 12 ms, after 2 retries');
});

for (const { name, body, want } of [
  { name: 'no body', body: '', want: '200\nset-cookie: a=1\nset-cookie: b=2' },
  { name: 'a long body is cut', body: 'x'.repeat(120), want: `${'x'.repeat(100)}\n… 20 more characters` },
  { name: 'what is no JSON stays', body: '<html>', want: '<html>' },
]) {
  test(name, () => {
    expect(attachExchange(exchange(body), 100).response).toContain(want);
  });
}

test('a body cannot end its own block', () => {
  const { markdown } = attachExchange(exchange('```\n# heading'));
  expect(markdown).toContain('````http\n200');
});
