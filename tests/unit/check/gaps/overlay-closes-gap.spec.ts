import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { gaps } from '../../../../src/check/gaps/index.ts';
import { overlaySnippet } from '../../../../src/check/overlay-snippet.ts';
import { schemaValidator } from '../../../../src/check/schema-validator.ts';
import { applyOverlay } from '../../../../src/spec/apply-overlay.ts';
import { drfYasgDocument } from '../../spec/fixtures/drf-yasg-document.ts';
import { documentOf } from '../fixtures/rule-input.ts';

const tree = { $ref: '#/definitions/Tree' };
const answer = {
  name: 'oak',
  height: '1.50',
  website: '',
  remark: '',
  ripening: '365 00:00:00',
  owner: null,
  plantedAt: '2021-06-23T09:30:00.123456',
};

test('the overlay of every known gap closes it, and nothing else is left', async () => {
  const { errors } = schemaValidator([await documentOf(drfYasgDocument)]);
  const found = errors('orchard', tree, answer);
  const fixes = found.map((error) => {
    const gap = gaps
      .map((recognise) => recognise(error, { seen: () => false }))
      .find((recognised) => recognised !== null);
    return gap === undefined || gap === null ? '' : overlaySnippet('orchard', error.place, gap.update);
  });
  expect(fixes.length).toBe(6);
  const actions = fixes.flatMap((fix) => parse(fix) as { target: string; update: unknown }[]);
  const whole = actions.map((action, index) => ({
    index,
    line: 1,
    description: '',
    remove: false,
    services: null,
    ...action,
  }));
  const corrected = applyOverlay({ file: 'overlay.yaml', title: '', actions: whole }, 'orchard', drfYasgDocument);
  const again = schemaValidator([await documentOf(corrected.document)]);
  expect(again.errors('orchard', tree, answer)).toEqual([]);
});
