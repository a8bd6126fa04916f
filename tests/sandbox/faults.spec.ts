import { expect, test } from '@playwright/test';
import { faults } from '../../sandbox/faults/index.ts';
import { routes } from '../../sandbox/routes/index.ts';
import { localSandbox } from './local-sandbox.ts';

test('every fault has an id of its own, says in one sentence what is wrong, and touches operations that exist', () => {
  expect(new Set(faults.map((fault) => fault.id)).size).toBe(faults.length);
  const known = new Set(routes.map((route) => route.operationId));
  for (const fault of faults) {
    expect(fault.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(fault.sentence).toMatch(/^[A-Z].*\.$/);
    expect(fault.touches.length).toBeGreaterThan(0);
    for (const touched of fault.touches) {
      expect(touched === '*' || touched.includes('/') || known.has(touched), `${fault.id}: ${touched}`).toBe(true);
    }
  }
});

test('body-field-missing: the catalogue lacks a field that the document requires, and nothing else changes', () => {
  const sound = localSandbox();
  const faulty = localSandbox({ fault: 'body-field-missing' });
  const rows = (sandbox: typeof sound): readonly Readonly<Record<string, unknown>>[] =>
    (sandbox.askAs('administrator', '/api/v1/product/items').json as { data: { results: Record<string, unknown>[] } })
      .data.results;
  for (const row of rows(sound)) expect(row).toHaveProperty('itemName');
  for (const row of rows(faulty)) expect(row).not.toHaveProperty('itemName');
  expect(faulty.askAs('administrator', '/api/v1/product/items/SKU-1001').json).toHaveProperty('data.itemName');
  expect(faulty.ask('/api/v1/product/swagger.json').text).toBe(sound.ask('/api/v1/product/swagger.json').text);
  expect(sound.ask('/api/v1/product/swagger.json').json).toMatchObject({
    definitions: { Product: { required: expect.arrayContaining(['itemName']) } },
  });
});
