import type { Settings } from '../settings/settings.ts';
import type { TokenSkip, TokenSource } from './token-source.ts';

/**
 * The settings that a source of tokens would need and that were not given; `null` where nothing is missing.
 *
 * Where one of several applications would do, the one is named that is most likely to exist.
 */
export function missingSetting(source: TokenSource, settings: Settings): TokenSkip | null {
  const fields = missingFields(source, settings);
  if (fields.length === 0) return null;
  const setting = fields.map((field) => settings.missing[field] ?? field).join(', ');
  return { setting, reason: `${setting} ${setting.includes(' and ') ? 'are' : 'is'} not given.` };
}

function missingFields(source: TokenSource, settings: Settings): readonly (keyof Settings['missing'])[] {
  const absent = (...fields: (keyof Settings['missing'])[]): typeof fields =>
    fields.filter((field) => settings[field] === null);
  switch (source.kind) {
    case 'password':
      return absent(source.account);
    case 'authorization_code':
      return absent('codeClient', 'account');
    case 'client_credentials':
      return absent('serviceClient');
    case 'refresh_token':
      return settings.passwordClient === null ? absent('codeClient', 'account') : absent('account');
    case 'revoked':
      return settings.serviceClient === null ? missingFields({ kind: 'refresh_token' }, settings) : [];
    case 'expired':
      return absent('expiredToken');
    case 'fixed':
      return [];
  }
}
