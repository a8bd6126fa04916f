import type { Finding } from '../check/finding.ts';
import type { Exchange } from '../http/exchange.ts';
import type { ShownFinding } from '../report/run-report.ts';

/** Characters of a body that a report shows. */
const MOST = 4_000;

/**
 * Puts request and answer beside a finding, for the page.
 * @param finding the finding
 * @param exchange the exchange that showed it, masked
 * @returns the finding with both as text, cut to size
 */
export function shownFinding(finding: Finding, exchange: Exchange): ShownFinding {
  return { ...finding, request: requestText(exchange), response: responseText(exchange) };
}

/** The request as it is written on paper. */
function requestText({ request }: Exchange): string {
  const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`);
  return [`${request.method} ${request.url}`, ...headers, '', cut(request.body ?? '')].join('\n').trimEnd();
}

function responseText({ response }: Exchange): string {
  const headers = Object.entries(response.headers).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
  return [`HTTP ${response.status}`, ...headers, '', cut(response.body)].join('\n').trimEnd();
}

function cut(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST)}\n… ${text.length - MOST} characters more`;
}
