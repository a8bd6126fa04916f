import { expect, test } from '@playwright/test';
import { documentProblems } from '../../../src/spec/document-problems.ts';

const info = { title: 'x', version: '1' };

test('a chain of 3,000 references ends', async () => {
  const definitions: Record<string, unknown> = { D3000: { type: 'string' } };
  for (let index = 0; index < 3000; index += 1)
    definitions[`D${index}`] = { properties: { next: { $ref: `#/definitions/D${index + 1}` } } };
  const problems = await documentProblems({ swagger: '2.0', info, paths: {}, definitions }, '2.0');
  expect(problems.every(({ kind }) => kind === 'unchecked')).toBe(true);
});

test('references that multiply are not expanded', async () => {
  const definitions: Record<string, unknown> = { D40: { type: 'string' } };
  for (let index = 0; index < 40; index += 1) {
    const next = { $ref: `#/definitions/D${index + 1}` };
    definitions[`D${index}`] = { type: 'object', properties: { a: next, b: next } };
  }
  const problems = await documentProblems({ swagger: '2.0', info, paths: {}, definitions }, '2.0');
  expect(problems).toEqual([expect.objectContaining({ kind: 'unchecked' })]);
});

test('a circular document is judged', async () => {
  const definitions = { Tree: { type: 'object', properties: { parent: { $ref: '#/definitions/Tree' } } } };
  expect(await documentProblems({ swagger: '2.0', info, paths: {}, definitions }, '2.0')).toEqual([]);
});

test('a broken reference does not hide what else is wrong', async () => {
  const paths = { '/a': { get: { responses: { '200': { schema: { $ref: '#/definitions/Gone' } } } } } };
  const messages = (await documentProblems({ swagger: '2.0', info, paths }, '2.0')).map(({ message }) => message);
  expect(messages[0]).toBe('The reference #/definitions/Gone does not exist in this document.');
  expect(messages.join(' ')).toContain("must have required property 'description'");
});
