import { expect, test } from '@playwright/test';
import { hundredths } from '../../../sandbox/loyalty/amount/hundredths.ts';
import { pointsValue } from '../../../sandbox/loyalty/amount/points-value.ts';
import { share } from '../../../sandbox/loyalty/amount/share.ts';
import { tenThousandths } from '../../../sandbox/loyalty/amount/ten-thousandths.ts';
import { refusalOf } from './refusal-of.ts';

const read: readonly [given: number, want: number][] = [
  [0, 0],
  [16, 1600],
  [0.1 + 0.2, 30],
  [1.005, 101],
  [-1.005, -101],
  [8.165, 817],
  [2.675, 268],
  [0.004999, 0],
  [0.005, 1],
  [1e-7, 0],
  [-1e-7, 0],
  [33.33, 3333],
  [999_999_999_999.99, 99_999_999_999_999],
  [1e12, 100_000_000_000_000],
];

for (const [given, want] of read) {
  test(`${given} is ${want} hundredths`, () => expect(hundredths(given, 'amount')).toBe(want));
}

test('amounts beyond all measure are refused by their field', () => {
  for (const value of [1e12 + 1, -1e13, 1e300, Number.MAX_VALUE]) {
    expect(refusalOf(() => hundredths(value, 'points'))).toBe('points');
  }
  expect(tenThousandths(12.34567, 'rate')).toBe(123_457);
});

const shares: readonly [amount: number, numerator: number, denominator: number, want: number][] = [
  [16_000, 100_000, 1_000_000, 1_600],
  [5, 100_000, 1_000_000, 1],
  [4, 100_000, 1_000_000, 0],
  [-5, 100_000, 1_000_000, -1],
  [-4, 100_000, 1_000_000, 0],
  [500, 10_000, 5_000, 1_000],
  [100_000_000_000_000, 125_000, 1_000_000, 12_500_000_000_000],
  [-99_999_999_999_999, 100_000, 1_000_000, -10_000_000_000_000],
];

for (const [amount, numerator, denominator, want] of shares) {
  test(`${amount} × ${numerator} ÷ ${denominator} is ${want}`, () => {
    expect(share(amount, numerator, denominator)).toBe(want);
  });
}

test('the value of points is not rounded', () => {
  expect(pointsValue(1_633, 5_000)).toBe(8.165);
  expect(pointsValue(-1, 5_000)).toBe(-0.005);
});
