import type { Gap } from '../gap.ts';

/**
 * An empty text for a URL that may be blank, or for a read-only text, to which drf-yasg gives `minLength: 1` whatever it
 * may hold.
 *
 * @see https://www.django-rest-framework.org/api-guide/fields/#charfield (allow_blank)
 * @example `website: {"type": "string", "format": "uri"}` and `"website": ""`
 */
export const blankText: Gap = (error) => {
  const { schema, keyword, value } = error;
  const isUrl = keyword === 'format' && schema['format'] === 'uri';
  const isReadOnly = keyword === 'minLength' && schema['minLength'] === 1 && schema['readOnly'] === true;
  if (value !== '' || !(isUrl || isReadOnly)) return null;
  const reason = isUrl ? 'a URL that may be blank' : 'a read-only text that may be blank';
  return {
    reason: `${reason} cannot be told from one that may not`,
    update: { 'x-allow-blank': true },
  };
};
