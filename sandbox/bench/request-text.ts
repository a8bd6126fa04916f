/** What a request is made of. */
export interface RequestParts {
  readonly target: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly token: string;
}

/**
 * Writes a request as HTTP 1.1 does.
 * @param parts of the request
 * @returns the text, each character one byte
 */
export function requestText({ target, method = 'GET', headers = {}, body = '', token }: RequestParts): string {
  const bytes = Buffer.from(body, 'utf8');
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Authorization: Bearer ${token}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${bytes.length}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${bytes.toString('latin1')}`;
}
