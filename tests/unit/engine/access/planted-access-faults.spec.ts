import { expect, test } from '@playwright/test';
import { accessFaults } from '../../../../sandbox/faults/access/index.ts';
import { touchedServices } from '../../../../src/engine/touched-services.ts';
import { accessRun } from './access-run.ts';

test.setTimeout(180_000);

/** Operations that stand for all of them: a list, a read and a write. */
const SAMPLE = ['product_categories_list', 'product_items_read', 'product_items_update'];

for (const { id, rule, touches, sentence } of accessFaults) {
  test(`${id} is caught by ${rule}`, async () => {
    const everywhere = touches.includes('*');
    const shown = everywhere ? SAMPLE : touches;
    const { findings, leftBehind } = await accessRun({
      fault: id,
      services: everywhere ? ['product'] : touchedServices(touches),
      only: (operationId) => shown.includes(operationId),
    });
    const faults = findings.filter(({ kind }) => kind === 'fault');
    expect(
      faults.map((fault) => fault.rule),
      sentence,
    ).toContain(rule);
    expect(new Set(faults.filter((fault) => fault.rule === rule).map(({ operation }) => operation)).size).toBe(
      shown.length,
    );
    for (const { curl } of faults) expect(curl).toContain('curl ');
    expect(leftBehind).toEqual([]);
  });
}
