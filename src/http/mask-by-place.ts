/** What stands for a secret of which no more is known than its place. */
const masked = '[masked]';

/** Fields that hold a secret wherever they stand. */
const fields = 'password|client_secret|access_token|refresh_token|code_verifier';

const inHeader = /\b(authorization\\?["']?\s*[:=]\s*\\?["']?(?:basic|bearer|token)\s+)([^\s"',;\\]+)/gi;
const inJson = new RegExp(`(["'](?:${fields})\\\\?["']\\s*:\\s*\\\\?")((?:[^"\\\\]|\\\\[^"])+)(?=\\\\?")`, 'gi');
const inForm = new RegExp(`((?:^|[?&\\s"'])(?:${fields})=)([^&\\s"'<>\\\\]+)`, 'gi');
const codeInForm = /((?:^|[?&"'])code=)([^&\s"'<>\\]+)/gi;
const inCookie = /\b((?:sessionid|csrftoken)=)([^;\s"',\\]+)/gi;

/**
 * Masks what stands where a secret stands: the `Authorization` header, the fields of token requests and answers, the
 * code of a redirect, Django's cookies. It needs no list of secrets, so that it also covers short ones and unknown ones.
 *
 * @param text any text: a header, a form, JSON, an address, a log line
 * @param harmless values that are no secret though they stand there, such as the token of a malformed case
 */
export function maskByPlace(text: string, harmless: ReadonlySet<string> = new Set()): string {
  const hide = (whole: string, before: string, value: string): string =>
    harmless.has(value) || value.startsWith('[masked') || value.startsWith('$') ? whole : before + masked;
  const result = text.replace(inHeader, hide).replace(inJson, hide).replace(inForm, hide).replace(inCookie, hide);
  // `code` is also a common name of other things: only beside what an authorization code comes with.
  return /grant_type=|[?&]state=/.test(result) ? result.replace(codeInForm, hide) : result;
}
