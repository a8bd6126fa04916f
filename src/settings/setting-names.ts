import type { SettingsInput } from './settings.ts';

const named: Readonly<Record<keyof SettingsInput, true>> = {
  RETAIN_TARGET: true,
  RETAIN_BASE_URL: true,
  RETAIN_AUTH_URL: true,
  RETAIN_PASSWORD_TOKEN_URL: true,
  RETAIN_SERVICES: true,
  RETAIN_DOCUMENT_PATHS: true,
  RETAIN_USERNAME: true,
  RETAIN_PASSWORD: true,
  RETAIN_CLIENT_ID: true,
  RETAIN_CLIENT_SECRET: true,
  RETAIN_REDIRECT_URI: true,
  RETAIN_SERVICE_CLIENT_ID: true,
  RETAIN_SERVICE_CLIENT_SECRET: true,
  RETAIN_PASSWORD_CLIENT_ID: true,
  RETAIN_PASSWORD_CLIENT_SECRET: true,
  RETAIN_OTHER_USERNAME: true,
  RETAIN_OTHER_PASSWORD: true,
  RETAIN_NO_ROLE_USERNAME: true,
  RETAIN_NO_ROLE_PASSWORD: true,
  RETAIN_EXPIRED_TOKEN: true,
  RETAIN_TOKEN_LIFETIME: true,
  RETAIN_WRITES: true,
  RETAIN_MAX_RPS: true,
  RETAIN_CONCURRENCY: true,
  RETAIN_TIMEOUT_MS: true,
  RETAIN_SEED: true,
  RETAIN_PROFILE: true,
  RETAIN_MAX_UNEXPLAINED: true,
  RETAIN_ALLOW_HOSTS: true,
  RETAIN_COLLECTION: true,
  RETAIN_CHROMIUM: true,
};

/** Every name a person may write, in the order of `.env.example`; the compiler keeps it complete. */
export const settingNames = Object.keys(named) as readonly (keyof SettingsInput)[];
