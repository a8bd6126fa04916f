import type { Exchange } from '../http/exchange.ts';
import type { KnownSecret } from '../http/redact-secrets.ts';
import type { GrantStep } from '../tokens/trial/grant-case.ts';

/** A value that must not be written, and the shell expression that stands for it. */
type Expressions = ReadonlyMap<string, string>;

const tokenNames = { access_token: 'TOKEN', refresh_token: 'REFRESH_TOKEN' } as const;
/** Headers that curl writes itself, or that nobody looks at. */
const leftOut = new Set(['host', 'content-length', 'accept', 'user-agent']);
/** The example of RFC 7636, appendix B: the verifier of a run is gone with it. */
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/**
 * Shell lines that try a case of a grant again, up to one of its answers. They run in a POSIX shell as they stand and hold
 * no secret: those of the settings are variables by their names, tokens are taken from the answers before, and a code,
 * which only a person can get, is asked for.
 * @param steps the steps of the case, up to the one to show
 * @param secrets that are known, by value
 * @returns the lines
 */
export function oauthCurl(steps: readonly GrantStep[], secrets: readonly KnownSecret[]): string {
  const exchanges = steps.map(({ exchange }) => exchange);
  const last = exchanges.at(-1);
  if (last === undefined) return '';
  const expressions = new Map(secrets.map(({ value, label }): [string, string] => [value, expressionOf(label)]));
  if (isPage(last)) return [pageComment(last), `curl -sS -i ${quoted(pageAddress(last))}`].join('\n');
  const lines = exchanges.slice(0, -1).flatMap((exchange, index) => {
    if (isPage(exchange)) return [pageComment(exchange)];
    return answerLines(exchange, index + 1, exchanges.slice(index + 1), expressions);
  });
  return [...lines, requestLine(last, expressions, '-sS -i')].join('\n');
}

/** A variable that says by itself what it should hold where it is not set. */
function expressionOf(label: string): string {
  if (label === 'code verifier') return verifier;
  if (/^RETAIN_\w+$/.test(label)) return `\${${label}:?}`;
  return `\${${label.replaceAll(/\W+/g, '_').toUpperCase()}:?${label}}`;
}

function isPage({ request }: Exchange): boolean {
  return /\/(authorize|applications)\//.test(request.url);
}

function pageComment(exchange: Exchange): string {
  return `# A page for a person: open ${pageAddress(exchange)} in a browser, sign in and decide; a code stands in the address where it ends.`;
}

/** With a challenge whose verifier everybody knows. */
function pageAddress({ request }: Exchange): string {
  return request.url.replace(/code_challenge=[^&]+(&code_challenge_method=(\w+))?/, (_, rest: string, method: string) =>
    [`code_challenge=${method === 'plain' ? verifier : challenge}`, rest].join(''),
  );
}

/** One request before; its answer is kept where a later one needs a token of it. */
function answerLines(
  exchange: Exchange,
  index: number,
  later: readonly Exchange[],
  expressions: Map<string, string>,
): readonly string[] {
  const command = requestLine(exchange, expressions, '-sS');
  const kept = Object.entries(tokenNames).flatMap(([field, name]) => {
    const value = new RegExp(`"${field}"\\s*:\\s*"([^"]+)"`).exec(exchange.response.body)?.[1];
    if (value === undefined || !later.some(({ request }) => JSON.stringify(request).includes(value))) return [];
    expressions.set(value, `$${name}${index}`);
    const read = `JSON.parse(require("fs").readFileSync(0, "utf8")).${field}`;
    return [`${name}${index}=$(printf '%s' "$ANSWER${index}" | node -p '${read}')`];
  });
  return kept.length === 0 ? [command] : [`ANSWER${index}=$(${command})`, ...kept];
}

function requestLine({ request }: Exchange, expressions: Expressions, flags: string): string {
  const { method, url, headers, body } = request;
  const words = ['curl', flags];
  if (method !== (body === null ? 'GET' : 'POST')) words.push('-X', method);
  words.push(quoted(url));
  for (const [name, value] of Object.entries(headers)) {
    if (leftOut.has(name) || (name === 'content-type' && isForm(value))) continue;
    if (name === 'authorization') words.push(...authorizationWords(value, expressions));
    else words.push('-H', quoted(`${name}: ${value}`));
  }
  if (body !== null) words.push(...bodyWords(body, headers['content-type'] ?? '', expressions));
  return words.join(' ');
}

function authorizationWords(value: string, expressions: Expressions): readonly string[] {
  const [, scheme = '', credentials = ''] = /^(\S+)\s+(.*)$/s.exec(value) ?? [];
  if (scheme !== 'Basic') return ['-H', withHidden(`authorization: ${scheme} `, credentials, expressions)];
  const [id = '', secret = ''] = Buffer.from(credentials, 'base64').toString('utf8').split(':').map(formDecoded);
  return ['-u', withHidden(`${id}:`, secret, expressions)];
}

function bodyWords(body: string, contentType: string, expressions: Expressions): readonly string[] {
  if (!isForm(contentType)) return ['--data-raw', inText(body, expressions)];
  const fields = [...new URLSearchParams(body)];
  if (fields.length === 0) return ['--data-raw', "''"];
  return fields.flatMap(([name, value]) => ['--data-urlencode', withHidden(`${name}=`, value, expressions)]);
}

/** A text with variables in place of its secrets. */
function inText(text: string, expressions: Expressions): string {
  const found = [...expressions.keys()].filter((value) => value !== '' && text.includes(value));
  return found.reduce((word, value) => word.replaceAll(value, `'"${expressions.get(value)}"'`), quoted(text));
}

function withHidden(before: string, value: string, expressions: Expressions): string {
  const expression = expressions.get(value);
  return expression === undefined ? quoted(before + value) : `${quoted(before)}"${expression}"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function isForm(contentType: string): boolean {
  return contentType.startsWith('application/x-www-form-urlencoded');
}

function formDecoded(text: string): string {
  return new URLSearchParams(`=${text}`).get('') ?? text;
}
