import { CookieJar } from 'tough-cookie';
import { SuiteError, TOKEN_REFUSED } from '../errors.ts';
import type { Exchange } from '../http/exchange.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Secrets } from '../http/redact-secrets.ts';
import type { HtmlForm, SubmitButton } from './html-forms.ts';

/** A page where the session stands. */
export interface Page {
  readonly url: string;
  readonly exchange: Exchange;
  /** Absolute address that the answer redirects to; `null` where it does not. */
  readonly location: URL | null;
}

/** A person at the pages of one site, with cookies, and without ever leaving it. */
export interface PageSession {
  /** Opens a page by its address. @param from the page with the link */
  open(url: string, from?: Page): Promise<Page>;
  /** Sends a form of a page. @param changes values by name @param button the one that is pressed */
  submit(page: Page, form: HtmlForm, changes: Readonly<Record<string, string>>, button?: SubmitButton): Promise<Page>;
}

/**
 * A session at the pages of one origin. Redirects are read, not followed.
 *
 * @param origin the only one that is ever contacted
 * @param secrets gets to know every cookie
 */
export function pageSession(http: HttpClient, origin: string, secrets: Secrets): PageSession {
  const jar = new CookieJar(undefined, { rejectPublicSuffixes: false, looseMode: true });

  async function visit(method: 'GET' | 'POST', address: URL, body: string | null, from?: Page): Promise<Page> {
    if (address.origin !== origin) {
      throw new SuiteError(
        TOKEN_REFUSED,
        `A page of ${origin} leads to ${address.origin}, which is another host and not contacted: check RETAIN_AUTH_URL.`,
      );
    }
    address.hash = '';
    const url = address.href;
    const cookie = await jar.getCookieString(url);
    const exchange = await http.send({
      method,
      url,
      headers: {
        accept: 'text/html',
        ...(cookie === '' ? {} : { cookie }),
        // Django wants to know over https from which page a form was sent.
        ...(from === undefined ? {} : { referer: from.url }),
        ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      body,
    });
    const { headers } = exchange.response;
    for (const text of [headers['set-cookie'] ?? []].flat()) {
      const stored = await jar.setCookie(text, url, { ignoreError: true });
      if (stored !== undefined) secrets.add(stored.value, `cookie ${stored.key}`);
    }
    return { url, exchange, location: locationOf(exchange, url) };
  }

  return {
    open: (url, from) => visit('GET', new URL(url), null, from),
    submit(page, form, changes, button) {
      const values = form.fields.map(([name, value]): [string, string] => [name, changes[name] ?? value]);
      for (const [name, value] of values) if (/csrf/i.test(name)) secrets.add(value, 'form token');
      if (button !== undefined && button.name !== '') values.push([button.name, button.value]);
      const text = new URLSearchParams(values).toString();
      const address = new URL(form.action === '' ? page.url : form.action, page.url);
      if (form.method === 'POST') return visit('POST', address, text, page);
      address.search = text;
      return visit('GET', address, null, page);
    },
  };
}

function locationOf(exchange: Exchange, base: string): URL | null {
  const { status, headers } = exchange.response;
  const value = [headers['location'] ?? []].flat()[0];
  return status >= 300 && status < 400 && value !== undefined && URL.canParse(value, base)
    ? new URL(value, base)
    : null;
}
