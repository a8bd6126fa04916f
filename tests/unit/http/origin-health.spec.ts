import { expect, test } from '@playwright/test';
import { originHealth } from '../../../src/http/origin-health.ts';

test('many failures in a short time are no reason to give a target up, and one answer mends it', () => {
  const health = originHealth();
  expect(health.known()).toBe(false);
  for (let n = 0; n < 100; n += 1) health.ill(false);
  expect(health.gone()).toBe(false);
  health.well();
  expect([health.known(), health.gone()]).toEqual([true, false]);
});

test('failures over ten seconds without an answer between are', () => {
  const real = performance.now;
  let now = 5000;
  performance.now = () => now;
  try {
    const health = originHealth();
    for (let n = 0; n < 8; n += 1) {
      health.ill(false);
      now += 1300;
    }
    expect(health.gone()).toBe(true);
    now = 5000 + 10_999;
    expect(health.mayProbe()).toBe(false);
    now += 1;
    expect([health.mayProbe(), health.mayProbe()]).toEqual([true, false]);
    now += 1000;
    expect(health.mayProbe()).toBe(true);
    health.well();
    expect(health.gone()).toBe(false);
  } finally {
    performance.now = real;
  }
});
