import type { Settings } from '../../settings/settings.ts';
import type { GrantNeed } from './grant-case.ts';

/** Why a case cannot be tried with these settings, in one sentence that names the setting; `null` where it can. */
export function missingNeed(needs: readonly GrantNeed[], settings: Settings): string | null {
  const missing = [...new Set(needs.flatMap((need) => missingNames(need, settings)))];
  if (missing.length > 0) return `${missing.join(', ')} are not given.`;
  if (needs.includes('writes') && settings.writes === 'none')
    return 'RETAIN_WRITES is none: no application is registered.';
  return null;
}

function missingNames(need: GrantNeed, settings: Settings): readonly string[] {
  const name = (field: keyof Settings['missing']): string => settings.missing[field] ?? field;
  switch (need) {
    case 'writes':
      return [];
    case 'pair':
      return [
        ...(settings.account === null ? [name('account')] : []),
        ...(settings.passwordClient === null && settings.codeClient === null ? [name('passwordClient')] : []),
      ];
    case 'second client': {
      const others = settings.passwordClient === null ? ['serviceClient'] : ['codeClient', 'serviceClient'];
      const given = others.some((field) => settings[field as 'codeClient' | 'serviceClient'] !== null);
      return given ? [] : [name('serviceClient')];
    }
    case 'codeClient':
      return settings.codeClient !== null && settings.redirectUri !== null
        ? []
        : [settings.codeClient === null ? name('codeClient') : 'RETAIN_REDIRECT_URI'];
    default:
      return settings[need] === null ? [name(need)] : [];
  }
}
