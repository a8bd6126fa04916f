import { createHash, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { alphanumeric } from './alphanumeric.ts';

/** The secret of an application, as it is stored. */
export interface ClientSecret {
  /** What the pages show: the secret itself, or its hash. */
  readonly text: string;
  /** Whether this is the secret. The hash of a secret is not. */
  matches(given: string): boolean;
}

const ITERATIONS = 260_000;
const HASHED = /^pbkdf2_sha256\$(\d{1,7})\$([^$]+)\$([^$]+)$/;

function hashOf(secret: string, salt: string, iterations: number): string {
  return pbkdf2Sync(secret, salt, iterations, 32, 'sha256').toString('base64');
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** A text in the form of Django's hash is stored as it stands, and only the secret behind it matches. */
function pastedHash(text: string): ClientSecret | null {
  const [, iterations, salt, hash] = HASHED.exec(text) ?? [];
  if (!iterations || !salt || !hash || Number(iterations) > ITERATIONS || Number(iterations) < 1) return null;
  return { text, matches: (given) => hashOf(given, salt, Number(iterations)) === hash };
}

/**
 * Stores a secret in clear, as toolkit 1.7 does, or hashed, as 2.x does.
 * @param secret the secret, or a hash that was shown earlier
 * @param hashed whether to hash it
 * @returns the stored secret
 */
export function clientSecret(secret: string, hashed: boolean): ClientSecret {
  if (!hashed) return { text: secret, matches: (given) => given === secret };
  const pasted = pastedHash(secret);
  if (pasted) return pasted;
  // The slow hash is only made when a page shows it; a comparison needs no more than a digest.
  const digest = digestOf(secret);
  let text: string | undefined;
  return {
    get text(): string {
      if (text === undefined) {
        const salt = alphanumeric(22);
        text = `pbkdf2_sha256$${ITERATIONS}$${salt}$${hashOf(secret, salt, ITERATIONS)}`;
      }
      return text;
    },
    matches: (given) => timingSafeEqual(digestOf(given), digest),
  };
}
