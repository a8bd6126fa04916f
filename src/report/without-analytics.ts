/** The loader, and the inline script that configures it, as Allure 3 writes them into every page. */
const LOADER = /<script\b[^>]*\bsrc="https?:\/\/www\.googletagmanager\.com\/[^"]*"[^>]*>\s*<\/script>/g;
const SETUP = /<script>\s*window\.dataLayer\s*=\s*window\.dataLayer(?:(?!<\/script>)[\s\S])*<\/script>/g;

/** A page without the analytics script that Allure 3 hard-codes, so that opening it tells nobody. */
export function withoutAnalytics(html: string): string {
  return html.replace(LOADER, '').replace(SETUP, '');
}
