import type { CollectionRequest, CollectionResult } from './collection-result.ts';

/** Writes a run of a collection as JUnit, one suite per request and one case per problem, as Newman's own reporter does. */
export function junitText(result: CollectionResult): string {
  const failed = result.requests.reduce((sum, request) => sum + request.failedAssertions.length, 0);
  const errors = result.requests.reduce((sum, request) => sum + errorsOf(request).length, 0) + (result.error ? 1 : 0);
  const tests = result.requests.reduce((sum, request) => sum + Math.max(1, request.assertions), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(result.collection)}" tests="${tests}" failures="${failed}" errors="${errors}" time="${seconds(result.durationMs)}">`,
    ...result.requests.flatMap(suite),
    ...(result.error === null
      ? []
      : [
          `  <testsuite name="the run" tests="1" errors="1"><testcase name="ends">${errorElement(result.error)}</testcase></testsuite>`,
        ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(request: CollectionRequest): readonly string[] {
  const name = request.folder === '' ? request.name : `${request.folder} / ${request.name}`;
  const errors = errorsOf(request);
  const passed = Math.max(0, request.assertions - request.failedAssertions.length);
  return [
    `  <testsuite name="${xmlText(name)}" tests="${Math.max(1, request.assertions)}" failures="${request.failedAssertions.length}" errors="${errors.length}" time="${seconds(request.responseMs)}">`,
    ...(errors.length > 0 || request.failedAssertions.length === 0
      ? [
          `    <testcase name="${xmlText(`${request.method} ${request.url}`)}, ${passed} tests passed" classname="${xmlText(name)}">${errors.map(errorElement).join('')}</testcase>`,
        ]
      : []),
    ...request.failedAssertions.map(
      ({ test, message }) =>
        `    <testcase name="${xmlText(test)}" classname="${xmlText(name)}"><failure message="${xmlText(message)}"/></testcase>`,
    ),
    '  </testsuite>',
  ];
}

function errorsOf(request: CollectionRequest): readonly string[] {
  return [...request.scriptErrors, ...(request.requestError === null ? [] : [request.requestError])];
}

function errorElement(message: string): string {
  return `<error message="${xmlText(message)}"/>`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** Characters that XML 1.0 does not allow at all are left out. */
function xmlText(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
    .join('')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
