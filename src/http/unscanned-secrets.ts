import { type Secrets, shortestSecret } from './redact-secrets.ts';

/** Names of the secrets that are too short to be looked for in the outputs: they are masked by their place only. */
export function unscannedSecrets(secrets: Secrets): readonly string[] {
  const short = secrets.known().filter(({ value }) => value.length < shortestSecret);
  return short.map(({ label }) => label);
}
