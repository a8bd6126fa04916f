import type { Exchange, HttpRequest, HttpResponse } from '../http/exchange.ts';

/** How many characters of a body are shown. */
const LONGEST_BODY = 4000;

/** A masked exchange in texts, cut to size. */
export interface ExchangeText {
  readonly request: string;
  readonly response: string;
  /** Both in one Markdown text, for an attachment of Playwright or Allure. */
  readonly markdown: string;
}

/**
 * Writes an exchange for people: start lines, headers, and bodies with JSON laid out and cut to size.
 *
 * @param exchange masked already; nothing is masked here
 * @param longest characters of a body that are shown
 */
export function attachExchange(exchange: Exchange, longest = LONGEST_BODY): ExchangeText {
  const request = requestText(exchange.request, longest);
  const response = responseText(exchange.response, longest);
  return { request, response, markdown: markdown(exchange, request, response) };
}

function requestText({ method, url, headers, body }: HttpRequest, longest: number): string {
  return [`${method} ${url}`, ...headerLines(headers), ...bodyLines(body ?? '', longest)].join('\n');
}

function responseText({ status, headers, body }: HttpResponse, longest: number): string {
  return [String(status), ...headerLines(headers), ...bodyLines(body, longest)].join('\n');
}

function headerLines(headers: HttpResponse['headers']): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => `${name}: ${one}`),
  );
}

function bodyLines(body: string, longest: number): readonly string[] {
  if (body === '') return [];
  const text = laidOut(body, longest);
  if (text.length <= longest) return ['', text];
  return ['', text.slice(0, longest), `… ${text.length - longest} more characters`];
}

function laidOut(body: string, longest: number): string {
  // Laying out makes a text longer: what is far too long anyway is not parsed at all.
  if (body.length > longest * 10) return body;
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function markdown(exchange: Exchange, request: string, response: string): string {
  const fence = '`'.repeat(Math.max(3, ...longestTicks(`${request}\n${response}`).map((ticks) => ticks + 1)));
  const retries = exchange.retries === 0 ? '' : `, after ${exchange.retries} retries`;
  return [
    '## Request',
    `${fence}http\n${request}\n${fence}`,
    `## Response, ${Math.round(exchange.durationMs)} ms${retries}`,
    `${fence}http\n${response}\n${fence}`,
  ].join('\n\n');
}

function longestTicks(text: string): readonly number[] {
  return [...text.matchAll(/`+/g)].map(([ticks]) => ticks.length);
}
