/**
 * The addresses of documents that a Swagger UI or ReDoc page names, best first; none where the page is another.
 *
 * The page of drf-yasg names none in its settings: it asks for its own address with `?format=openapi`.
 *
 * @param html the page
 * @param address where the page was fetched; relative addresses are relative to it
 */
export function pageDocumentAddresses(html: string, address: string): readonly string[] {
  const named = [
    ...matches(html, /\bspec-url\s*=\s*["']([^"']+)["']/gi),
    ...matches(html, /["']?\burl["']?\s*:\s*["']([^"']+)["']/gi),
    ...matches(html, /\bSwaggerUIBundle\s*\(\s*["']([^"']+)["']/gi),
  ];
  const isSwaggerPage = named.length > 0 || /id=["'](swagger-ui|swagger-settings|redoc)/i.test(html);
  if (!isSwaggerPage || !/swagger|redoc|openapi/i.test(html)) return [];
  const own = new URL(address);
  own.searchParams.set('format', 'openapi');
  const usable = named.filter((url) => URL.canParse(url, address)).map((url) => new URL(url, address).href);
  return [...new Set([...usable, own.href])];
}

function matches(html: string, pattern: RegExp): readonly string[] {
  return [...html.matchAll(pattern)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('\\/', '/'));
}
