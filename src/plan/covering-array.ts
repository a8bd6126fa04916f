/**
 * Rows of levels in which every pair of levels of two factors occurs at least once; a small greedy covering array.
 * @param levels how many levels each factor has
 * @param most rows at most
 * @returns for each row the level of each factor; the same for the same input
 * @see https://www.nist.gov/publications/practical-combinatorial-testing
 */
export function coveringArray(levels: readonly number[], most: number): readonly (readonly number[])[] {
  const open = new Set<string>();
  for (let a = 0; a < levels.length; a += 1) {
    for (let b = a + 1; b < levels.length; b += 1) {
      for (let i = 0; i < (levels[a] ?? 0); i += 1) {
        for (let j = 0; j < (levels[b] ?? 0); j += 1) open.add(pair(a, i, b, j));
      }
    }
  }
  const rows: number[][] = [];
  while (open.size > 0 && rows.length < most) {
    const row = nextRow(levels, open);
    rows.push(row);
    for (let a = 0; a < row.length; a += 1) {
      for (let b = a + 1; b < row.length; b += 1) open.delete(pair(a, row[a] ?? 0, b, row[b] ?? 0));
    }
  }
  return rows;
}

/** Starts with the first pair that is still open and gives every other factor the level that closes most. */
function nextRow(levels: readonly number[], open: ReadonlySet<string>): number[] {
  const [first = ''] = open;
  const [a = 0, i = 0, b = 0, j = 0] = first.split(' ').map(Number);
  const chosen = new Map([
    [a, i],
    [b, j],
  ]);
  levels.forEach((count, factor) => {
    if (chosen.has(factor)) return;
    const gains = Array.from({ length: count }, (_, level) => gain(factor, level, chosen, open));
    chosen.set(factor, gains.indexOf(Math.max(...gains)));
  });
  return levels.map((_, factor) => chosen.get(factor) ?? 0);
}

function gain(factor: number, level: number, chosen: ReadonlyMap<number, number>, open: ReadonlySet<string>): number {
  let closed = 0;
  for (const [other, at] of chosen) {
    if (open.has(other < factor ? pair(other, at, factor, level) : pair(factor, level, other, at))) closed += 1;
  }
  return closed;
}

function pair(a: number, i: number, b: number, j: number): string {
  return `${a} ${i} ${b} ${j}`;
}
