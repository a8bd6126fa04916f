import type { Outgoing } from '../exchange.ts';
import { htmlAnswer } from './html-answer.ts';

/** Encodes what may not stand in a header, and nothing that is encoded already. */
function headerSafe(address: string): string {
  const wellFormed = Buffer.from(address, 'utf8').toString('utf8');
  return wellFormed.replace(/[^\w/#%[\]=:;$&()+,!?*@'~.-]/gu, (character) => encodeURIComponent(character));
}

/**
 * A redirect of Django.
 * @param location where to, a path or an address
 * @param headers further headers
 * @returns the 302
 */
export function redirectAnswer(location: string, headers: Outgoing['headers'] = {}): Outgoing {
  return htmlAnswer(302, '', { Location: headerSafe(location), ...headers });
}
