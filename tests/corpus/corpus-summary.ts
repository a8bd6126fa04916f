import type { CorpusResult } from './corpus-result.ts';

/**
 * The ratios of a corpus, and what could not be planned and why.
 * @param results what became of each document
 * @param all documents of the corpus
 * @returns lines to print
 */
export function corpusSummary(results: readonly CorpusResult[], all: number): readonly string[] {
  const planned = results.filter(({ outcome }) => outcome === 'planned');
  const sum = (key: 'operations' | 'cases' | 'bodies' | 'invalid' | 'unjudged'): number =>
    planned.reduce((total, result) => total + result[key], 0);
  const seconds = results.map((result) => result.seconds).sort((a, b) => a - b);
  const valid = sum('bodies') - sum('invalid') - sum('unjudged');
  return [
    ...results.flatMap(({ file, outcome, reason }) =>
      outcome === 'planned' ? [] : [`${outcome}: ${file}: ${reason}`],
    ),
    ...planned.flatMap(({ file, examples }) =>
      examples.slice(0, 1).map((example) => `invalid body: ${file}: ${example}`),
    ),
    '',
    `${results.length} of ${all} documents tried, ${planned.length} planned: ${percent(planned.length, results.length)}`,
    `${sum('operations')} operations, ${sum('cases')} cases`,
    `${sum('bodies')} bodies: ${valid} valid (${percent(valid, sum('bodies'))}), ${sum('invalid')} invalid, ${sum('unjudged')} not judged`,
    `slowest ${seconds.at(-1)?.toFixed(1)} s, median ${seconds[Math.floor(seconds.length / 2)]?.toFixed(2)} s a document`,
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}
