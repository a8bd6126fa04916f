import { expect, test } from '@playwright/test';
import { checkSelected } from '../../../src/engine/check-selected.ts';
import { SuiteError } from '../../../src/errors.ts';

const services = ['member', 'earn'];

test('services of the settings may be selected, or none', () => {
  expect(() => checkSelected([], services)).not.toThrow();
  expect(() => checkSelected(['earn', 'member'], services)).not.toThrow();
});

test('another one is refused by name, with the nearest spelling', () => {
  const refused = (): void => checkSelected(['earn', 'membr'], services);
  expect(refused).toThrow(SuiteError);
  expect(refused).toThrow('--service is "membr" but must be a list of member, earn: did you mean "member"?');
});
