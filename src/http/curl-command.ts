import type { HttpRequest } from './exchange.ts';

/** What stands in for the parts of a request that must not, or can no longer, be sent to the letter. */
export interface CurlOptions {
  /**
   * Prints the token: it replaces the credentials of the `Authorization` header. `null` where there is no such header, or
   * where it is no secret (a malformed token); it is then written as it stands.
   */
  readonly tokenCommand: string | null;
  /** Shell lines that come first, such as those that make the objects which the request needs. */
  readonly lines?: readonly string[];
  /** Shell variables that those lines set, and the value in the request that each stands for. */
  readonly variables?: Readonly<Record<string, string>>;
}

/** curl writes these itself, from the address and the body. */
const ownHeaders = ['host', 'connection', 'content-length', 'transfer-encoding'];

/**
 * A curl line for a request, which runs in a POSIX shell as it stands.
 *
 * @example curl -sS -i 'http://127.0.0.1:9000/api/v1/member/tiers' -H "authorization: Bearer $(npx retain token)"
 */
export function curlCommand(request: HttpRequest, options: CurlOptions): string {
  const { method, url, headers, body } = request;
  const variables = Object.entries(options.variables ?? {});
  const quote = (text: string): string => shellWord(text, variables);
  const words = ['curl', '-sS', method === 'HEAD' ? '-I' : '-i', ...methodWords(method, body)];
  if (/[[\]{}]/.test(url)) words.push('-g');
  if (/\/\.{1,2}(?=[/?#]|$)/.test(url)) words.push('--path-as-is');
  words.push(quote(url));
  for (const [name, value] of Object.entries(headers)) {
    if (ownHeaders.includes(name)) continue;
    if (name === 'authorization') words.push('-H', authorizationWord(value, options.tokenCommand));
    else words.push('-H', quote(value === '' ? `${name};` : `${name}: ${value}`));
  }
  if (body !== null) {
    if (headers['content-type'] === undefined) words.push('-H', `'content-type:'`);
    words.push('--data-raw', quote(body));
  }
  return [...(options.lines ?? []), words.join(' ')].join('\n');
}

/** curl sends GET, or POST where there is a body; everything else has to be said. */
function methodWords(method: string, body: string | null): readonly string[] {
  if (method === 'HEAD') return body === null ? [] : ['-X', 'HEAD'];
  return method === (body === null ? 'GET' : 'POST') ? [] : ['-X', method];
}

function authorizationWord(value: string, tokenCommand: string | null): string {
  if (tokenCommand === null) return shellWord(`authorization: ${value}`, []);
  const scheme = /^(\S+)\s/.exec(value)?.[1] ?? 'Bearer';
  return `"authorization: ${scheme.replaceAll(/[^\w-]/g, '')} $(${tokenCommand})"`;
}

/** Single quotes hold everything but a single quote; variables stand in double quotes between them. */
function shellWord(text: string, variables: readonly (readonly [name: string, value: string])[]): string {
  let parts = [text];
  for (const [name, value] of variables) {
    if (value === '') continue;
    parts = parts.flatMap((part, index) =>
      index % 2 === 1 ? [part] : part.split(value).flatMap((piece, n) => (n === 0 ? [piece] : [`"$${name}"`, piece])),
    );
  }
  const words = parts.map((part, index) => {
    if (index % 2 === 1) return part;
    return part === '' ? '' : `'${part.replaceAll("'", String.raw`'\''`)}'`;
  });
  return words.join('') || "''";
}
