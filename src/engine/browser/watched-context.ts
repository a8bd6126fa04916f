import type { Browser, BrowserContext, Request, Response } from 'playwright';
import type { Secrets } from '../../http/redact-secrets.ts';

/** The answer of a token endpoint to the page. */
export interface TokenAnswer {
  readonly status: number;
  /** As in `invalid_grant`; `null` where none was given. */
  readonly error: string | null;
  /** Milliseconds since the epoch at which the token ends; `null` where the answer does not say so. */
  readonly endsAt: number | null;
}

/** A visit with cookies of its own. Every secret that the pages get is made known before a picture is taken. */
export interface WatchedContext {
  readonly context: BrowserContext;
  /** What the token endpoint answered last; `null` before. */
  token(): TokenAnswer | null;
  /** The answer that the visible page of last came with. */
  page(): { readonly status: number; readonly url: string } | null;
  /** Hosts that were asked for and are not reached. */
  blocked(): readonly string[];
  /** Waits until all secrets that came are known. */
  settled(): Promise<void>;
}

/**
 * Opens a visit with cookies of its own.
 * @param browser the browser
 * @param secrets gets to know codes, tokens and cookies
 * @param timeoutMs until a step is given up
 * @returns the visit
 */
export async function watchedContext(browser: Browser, secrets: Secrets, timeoutMs: number): Promise<WatchedContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    acceptDownloads: false,
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(timeoutMs);
  const pending: Promise<void>[] = [];
  const blocked = new Set<string>();
  let token: TokenAnswer | null = null;
  let page: { status: number; url: string } | null = null;
  context.on('request', (request) => knowCode(request, secrets));
  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText.includes('ERR_NAME_NOT_RESOLVED')) blocked.add(new URL(request.url()).hostname);
  });
  context.on('response', (response) => {
    if (response.request().isNavigationRequest()) page = { status: response.status(), url: response.url() };
    if (!isTokenAnswer(response)) return;
    pending.push(
      tokenAnswer(response, secrets).then((answer) => {
        token = answer;
      }),
    );
  });
  return {
    context,
    token: () => token,
    page: () => page,
    blocked: () => [...blocked],
    settled: async () => {
      await Promise.all(pending);
      for (const { name, value } of await context.cookies()) secrets.add(value, `cookie ${name}`);
    },
  };
}

function knowCode(request: Request, secrets: Secrets): void {
  const url = request.url();
  const code = URL.canParse(url) ? new URL(url).searchParams.get('code') : null;
  if (code !== null) secrets.add(code, 'authorization code');
}

function isTokenAnswer(response: Response): boolean {
  return response.request().method() === 'POST' && new URL(response.url()).pathname.endsWith('/token/');
}

async function tokenAnswer(response: Response, secrets: Secrets): Promise<TokenAnswer> {
  const status = response.status();
  try {
    const answer = (await response.json()) as Readonly<Record<string, unknown>>;
    const { access_token, refresh_token, expires_in, error } = answer;
    if (typeof access_token === 'string') secrets.add(access_token, 'token of a Swagger page');
    if (typeof refresh_token === 'string') secrets.add(refresh_token, 'refresh token of a Swagger page');
    const endsAt = typeof expires_in === 'number' ? Date.now() + expires_in * 1000 : null;
    return { status, error: typeof error === 'string' ? error : null, endsAt };
  } catch {
    return { status, error: null, endsAt: null };
  }
}
