import { expect, test } from '@playwright/test';
import { uniqueTexts } from '../../../../src/engine/access/unique-texts.ts';
import { operation } from '../../plan/links/small-operation.ts';
import { executed } from '../executed.ts';

test('what a request alone carried is found at every depth; short texts may stand for anything', () => {
  const unique = { $unique: { kind: 'text', n: 0, maxLength: null } };
  const body = (value: unknown): { mediaType: string; value: unknown } => ({ mediaType: 'application/json', value });
  const sent = executed({
    operation: operation('POST /trees', { body: {} }),
    planned: { body: body({ name: 'oak', items: [{ sku: unique }], code: unique, ref: unique }) },
    values: { body: body({ name: 'oak', items: [{ sku: 'retain-12345678-000001' }], code: 'r1', ref: 'retain-2' }) },
  });
  expect(uniqueTexts(sent)).toEqual(['retain-12345678-000001', 'retain-2']);
});
