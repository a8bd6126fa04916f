import { expect, test } from '@playwright/test';
import type { OAuthInput, OAuthRule } from '../../../../src/check/oauth/oauth-rule.ts';
import type { HttpRequest } from '../../../../src/http/exchange.ts';
import type { OAuthPromise } from '../../../../src/spec/oauth-promise.ts';
import { sampleExchange } from '../../tokens/sample-exchange.ts';

/** One row of a table about a rule. */
export interface OAuthRow {
  readonly name: string;
  readonly promise: OAuthPromise;
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly request?: Partial<HttpRequest>;
  readonly complaint?: string;
  /** Pointers of the violations, with the kind where it is no fault; none where the rule has nothing to say. */
  readonly want: readonly string[];
  /** A part of the first message. */
  readonly says?: RegExp;
}

/** Headers of a token answer. */
export const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' };

/** A token answer of the toolkit. */
export const tokenBody = {
  access_token: 'marker-token-1',
  expires_in: 36000,
  token_type: 'Bearer',
  scope: 'read write',
  refresh_token: 'marker-refresh-1',
};

/** The page of a redirect. */
export const authorizePage = { method: 'GET', url: 'http://127.0.0.1/backend/o/authorize/?client_id=a' } as const;

/**
 * What a rule is asked.
 * @param row of a table
 * @returns the input
 */
export function oauthInput({ promise, status, body = '', headers, request, complaint }: OAuthRow): OAuthInput {
  const exchange = sampleExchange(status, body, headers);
  const sent = { ...exchange, request: { ...exchange.request, ...request } };
  return { promise, exchange: sent, tokenLifetime: 36000, complaint: complaint ?? null };
}

/**
 * Tests a rule by a table.
 * @param rule the rule
 * @param rows the table
 */
export function oauthTable(rule: OAuthRule, rows: readonly OAuthRow[]): void {
  for (const row of rows) {
    test(`${rule.name}: ${row.name}`, () => {
      const violations = rule(oauthInput(row));
      const found = violations.map(({ kind, pointer }) => (kind === 'fault' ? pointer : `${kind} ${pointer}`));
      expect(found).toEqual(row.want);
      if (row.says !== undefined) expect(violations[0]?.message).toMatch(row.says);
      for (const violation of violations) expect(violation.source).not.toBe('');
    });
  }
}
