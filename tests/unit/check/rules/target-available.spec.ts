import { expect, test } from '@playwright/test';
import { targetAvailable } from '../../../../src/check/rules/target-available.ts';
import { orchard } from '../fixtures/orchard.ts';
import { documentOf, ruleInput } from '../fixtures/rule-input.ts';

for (const status of [429, 502, 503, 504]) {
  test(`${status} is of the environment`, async () => {
    const [violation] = targetAvailable(ruleInput(await documentOf(orchard), 'GET /api/trees', { status, retries: 3 }));
    expect(violation).toMatchObject({ kind: 'environment', blame: 'environment' });
    expect(violation?.message).toBe(
      `GET /api/trees: answered ${status} (after 3 repeats), so the case could not be judged.`,
    );
  });
}

for (const status of [200, 400, 500, 501]) {
  test(`${status} is of the service`, async () => {
    expect(targetAvailable(ruleInput(await documentOf(orchard), 'GET /api/trees', { status }))).toEqual([]);
  });
}
