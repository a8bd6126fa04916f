import type { Finding } from '../check/finding.ts';
import type { Checked } from '../check/outcome.ts';

/**
 * Compares a suspicious answer with that to the same request on fresh data: what comes back counts; a fault that does not
 * is unexplained, since services that answer now so, now otherwise cannot be blamed for a rule; a valid request that is
 * accepted the second time is explained.
 * @param first what the first answer showed
 * @param second what the second answer showed
 * @returns the second, with what only the first showed marked as seen once
 */
export function settleRetest(first: Checked, second: Checked): Checked {
  const again = new Set(second.findings.map(({ id }) => id));
  const once = first.findings.filter((finding) => finding.kind === 'fault' && !again.has(finding.id)).map(flaky);
  return {
    ...second,
    durationMs: Math.max(first.durationMs, second.durationMs),
    requests: first.requests + second.requests,
    retries: first.retries + second.retries,
    findings: [...second.findings, ...once],
  };
}

function flaky(finding: Finding): Finding {
  return {
    ...finding,
    kind: 'unexplained',
    blame: 'service',
    message: `${finding.message.replace(/\.$/, '')}; it was seen once and not when asked again with fresh data (flaky).`,
  };
}
