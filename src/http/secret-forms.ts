/**
 * The forms in which a secret may stand in a text: in clear, URL- and form-encoded, escaped for JSON and HTML, and in
 * base64, where it looks different at each of the three places of a byte in a group, and in base64url.
 *
 * @param value the secret
 * @returns distinct texts, the longest first, so that a form that holds another one is found before it
 */
export function secretForms(value: string): readonly string[] {
  const inClear = [
    value,
    encodeURIComponent(value),
    encodeURI(value),
    new URLSearchParams({ v: value }).toString().slice(2),
    JSON.stringify(value).slice(1, -1),
    JSON.stringify(JSON.stringify(value)).slice(3, -3),
    escapeHtml(value),
    escapeHtml(value).replaceAll('&#39;', '&#x27;'),
  ];
  const encoded = [0, 1, 2].map((offset) => base64Core(value, offset));
  const forUrls = encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [...new Set([...inClear, ...encoded, ...forUrls])].sort((a, b) => b.length - a.length);
}

/** The characters of base64 that the secret alone decides, if this many bytes (modulo three) stand before it. */
function base64Core(value: string, offset: number): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(value, 'utf8')]);
  const text = bytes.toString('base64').replaceAll('=', '');
  const undecidedStart = offset === 0 ? 0 : offset + 1;
  const undecidedEnd = bytes.length % 3 === 0 ? 0 : 1;
  return text.slice(undecidedStart, text.length - undecidedEnd);
}

function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
