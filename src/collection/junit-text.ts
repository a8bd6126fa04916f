import type { CollectionRequest, CollectionResult } from './collection-result.ts';

/** Writes a run of a collection as JUnit: one suite per request, one case per test, as Newman's own reporter does. */
export function junitText(result: CollectionResult): string {
  const sum = (count: (request: CollectionRequest) => number): number =>
    result.requests.reduce((total, request) => total + count(request), 0);
  const early = result.error === null ? 0 : 1;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(result.collection)}" tests="${sum(testCount) + early}" failures="${sum(failureCount)}" errors="${sum(errorCount) + early}" time="${seconds(result.durationMs)}">`,
    ...result.requests.flatMap(suite),
    ...(result.error === null
      ? []
      : ['  <testsuite name="the run" tests="1" failures="0" errors="1">', error('ends', 'the run', result.error)]),
    ...(result.error === null ? [] : ['  </testsuite>']),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(request: CollectionRequest): readonly string[] {
  const name = request.folder === '' ? request.name : `${request.folder} / ${request.name}`;
  const place = `classname="${xmlText(name)}"`;
  return [
    `  <testsuite name="${xmlText(name)}" tests="${testCount(request)}" failures="${failureCount(request)}" errors="${errorCount(request)}" time="${seconds(request.responseMs)}">`,
    ...request.passedAssertions.map((test) => `    <testcase name="${xmlText(test)}" ${place}/>`),
    ...request.failedAssertions.map(
      ({ test, message }) =>
        `    <testcase name="${xmlText(test)}" ${place}><failure message="${xmlText(message)}"/></testcase>`,
    ),
    ...request.scriptErrors.map((message) => error('script', name, message)),
    ...(request.requestError === null ? [] : [error('request', name, request.requestError)]),
    '  </testsuite>',
  ];
}

function error(test: string, place: string, message: string): string {
  return `    <testcase name="${test}" classname="${xmlText(place)}"><error message="${xmlText(message)}"/></testcase>`;
}

function failureCount(request: CollectionRequest): number {
  return request.failedAssertions.length;
}

function errorCount(request: CollectionRequest): number {
  return request.scriptErrors.length + (request.requestError === null ? 0 : 1);
}

function testCount(request: CollectionRequest): number {
  return request.passedAssertions.length + failureCount(request) + errorCount(request);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}

/** Characters that XML 1.0 does not allow at all are left out. */
function xmlText(text: string): string {
  return [...text]
    .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
    .join('')
    .replace(/[&<>"'\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
