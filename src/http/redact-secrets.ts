import type { Exchange, HttpRequest, HttpResponse } from './exchange.ts';
import { maskByPlace } from './mask-by-place.ts';
import { secretForms } from './secret-forms.ts';

/** A secret of this run, with the name under which it may be spoken of. */
export interface KnownSecret {
  readonly value: string;
  readonly label: string;
}

/** The secrets of a run. */
export interface Secrets {
  /** Makes a secret known; again and again does no harm. */
  add(value: string, label: string): void;
  /** Says that a value is no secret though it stands where secrets stand, such as the token of a malformed case. */
  permit(value: string): void;
  /** The text without any secret: known ones by value, in every encoding, and whatever stands where secrets stand. */
  mask(text: string): string;
  /** The exchange without any secret, cookies included; it still parses as what it was. */
  maskExchange(exchange: Exchange): Exchange;
  /** All secrets that were made known. For the scan of the outputs only: never to be written. */
  known(): readonly KnownSecret[];
}

/** Shorter ones are found in innocent words: they are masked by their place only. */
export const shortestSecret = 8;

/**
 * A registry of the secrets of this run, which masks them in whatever is written.
 *
 * @example secrets.mask('Bearer abc…xyz') // 'Bearer [masked: token of administrator]'
 */
export function redactSecrets(): Secrets {
  const known = new Map<string, string>();
  const labels = new Map<string, string>();
  const harmless = new Set<string>();
  let pattern: RegExp | null = null;

  function mask(text: string): string {
    if (labels.size === 0) return maskByPlace(text, harmless);
    pattern ??= new RegExp(
      [...labels.keys()]
        .sort((a, b) => b.length - a.length)
        .map(escapeRegExp)
        .join('|'),
      'g',
    );
    return maskByPlace(
      text.replace(pattern, (form) => `[masked: ${labels.get(form) ?? 'secret'}]`),
      harmless,
    );
  }

  return {
    add(value, label) {
      if (value === '' || known.has(value) || harmless.has(value)) return;
      const plain = label.replaceAll(/[^\w .:-]/g, '');
      known.set(value, plain);
      if (value.length < shortestSecret) return;
      for (const form of secretForms(value)) labels.set(form, plain);
      pattern = null;
    },
    permit: (value) => void harmless.add(value),
    mask,
    maskExchange: (exchange) => ({
      ...exchange,
      request: maskRequest(exchange.request, mask, harmless),
      response: maskResponse(exchange.response, mask),
    }),
    known: () => [...known].map(([value, label]) => ({ value, label })),
  };
}

function maskRequest(request: HttpRequest, mask: (text: string) => string, harmless: ReadonlySet<string>): HttpRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (name === 'authorization') headers[name] = maskAuthorization(value, mask, harmless);
    else headers[name] = name === 'cookie' ? maskCookies(value) : mask(value);
  }
  const { method, url, body } = request;
  return { method, url: mask(url), headers, body: body === null ? null : mask(body) };
}

function maskResponse(response: HttpResponse, mask: (text: string) => string): HttpResponse {
  const headers: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    const one = (text: string): string => (name === 'set-cookie' ? maskCookies(text, true) : mask(text));
    headers[name] = typeof value === 'string' ? one(value) : value.map(one);
  }
  return { status: response.status, headers, body: mask(response.body) };
}

/** Keeps the scheme, and the label where the token is a known one. */
function maskAuthorization(value: string, mask: (text: string) => string, harmless: ReadonlySet<string>): string {
  const [, scheme = '', credentials = value] = /^(\S+)\s+(.*)$/s.exec(value) ?? [];
  if (harmless.has(credentials) || credentials === '') return value;
  const byValue = mask(credentials);
  const shown = /^\[masked: [^\]]*\]$/.test(byValue) ? byValue : '[masked]';
  return scheme === '' ? shown : `${scheme} ${shown}`;
}

/** Names and attributes tell much and hide nothing; values are replaced. */
function maskCookies(text: string, isSetCookie = false): string {
  const parts = text.split(/;\s*/);
  return parts.map((part, index) => (isSetCookie && index > 0 ? part : part.replace(/=.+$/s, '=[masked]'))).join('; ');
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
