import { INTERRUPTED, SuiteError } from '../errors.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Secrets } from '../http/redact-secrets.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Settings } from '../settings/settings.ts';
import type { Operation } from '../spec/operation.ts';
import type { GrantCase, GrantStep } from '../tokens/trial/grant-case.ts';
import { grantContext } from '../tokens/trial/grant-context.ts';
import { plainReads } from './plain-reads.ts';

/** The cases of grants as a run tries them. */
export interface GrantTrials {
  /**
   * Sends a case; the slow ones are begun with the first, beside other work.
   * @param tried the case
   * @returns its answers with what is promised of each, or why nothing could be tried
   * @throws SuiteError as `GrantCase.send`
   */
  send(tried: GrantCase): Promise<readonly GrantStep[] | string>;
  /** Nothing more is sent; what waits gives up. */
  stop(): void;
}

/** What the trials of a run need of it. */
export interface TrialFacts {
  readonly settings: Settings;
  readonly baseUrl: string;
  readonly client: HttpClient;
  readonly secrets: Secrets;
  readonly ledger: Ledger;
  readonly run: string;
  readonly operations: readonly Operation[];
  /** Slow cases of the plan. */
  readonly slow: readonly GrantCase[];
}

/** The cases of grants, for one run. */
export function grantTrials(facts: TrialFacts): GrantTrials {
  const { settings, secrets, client, run } = facts;
  const stopped = new AbortController();
  const guard = (): void => {
    if (stopped.signal.aborted) throw new SuiteError(INTERRUPTED, 'The run was interrupted before this was sent.');
  };
  let count = 0;
  const context = grantContext({
    settings,
    secrets,
    run,
    stopped: stopped.signal,
    reads: plainReads(facts.operations, facts.baseUrl),
    http: {
      ...client,
      send: async (request, options) => {
        guard();
        return client.send(request, options);
      },
    },
    registered: (removal) => {
      count += 1;
      const id = `${run}-application-${count}`;
      const { target } = settings;
      const { baseUrl } = facts;
      const operation = 'PAGE /backend/o/applications/register/';
      const at = new Date().toISOString();
      facts.ledger.created({ id, run, target, baseUrl, at, service: 'authorization', operation, removal });
      return () => facts.ledger.settled(id, 'removed', 404);
    },
  });
  const begun = new Map<GrantCase, Promise<readonly GrantStep[] | string>>();
  const begin = (tried: GrantCase): void => {
    if (begun.has(tried)) return;
    const sending = tried.send(context);
    // Whoever asks for the case is told; until then nobody listens.
    sending.catch(() => undefined);
    begun.set(tried, sending);
  };
  return {
    send(tried) {
      for (const one of facts.slow) begin(one);
      return begun.get(tried) ?? tried.send(context);
    },
    stop: () => stopped.abort(),
  };
}
