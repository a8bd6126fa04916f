import type { Operation } from '../spec/operation.ts';

/** The lines of a test script that hold an answer against the document: status, content type, body. */
export function requestTests(operation: Operation): readonly string[] {
  const successes = operation.responses.filter((response) => /^2(\d\d|XX)$/.test(response.status));
  const json = successes.filter((response) => response.content.some((content) => /[/+]json\b/.test(content.mediaType)));
  const lines = [...statusTest(successes.map((response) => response.status))];
  if (json.length === 0) return lines;
  return [
    ...lines,
    // A refusal has a body of its own; where the status is wrong, the first test says so.
    'if (pm.response.code >= 200 && pm.response.code < 300 && pm.response.code !== 204) {',
    "  pm.test('content type is JSON', () => {",
    "    pm.expect(pm.response.headers.get('Content-Type') ?? 'none').to.match(/^application\\/([^;]+\\+)?json\\b/i);",
    '  });',
    "  pm.test('body is JSON', () => {",
    '    pm.response.json();',
    '  });',
    '}',
  ];
}

function statusTest(statuses: readonly string[]): readonly string[] {
  const codes = statuses.filter((status) => /^\d+$/.test(status));
  if (codes.length === 0 || codes.length < statuses.length) {
    return ["pm.test('status is 2XX', () => {", '  pm.expect(pm.response.code).to.be.within(200, 299);', '});'];
  }
  return [
    `pm.test('status is ${codes.join(' or ')}', () => {`,
    `  pm.expect(pm.response.code).to.be.oneOf([${codes.join(', ')}]);`,
    '});',
  ];
}
