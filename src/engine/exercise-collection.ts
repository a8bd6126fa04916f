import { buildCollection } from '../collection/build-collection.ts';
import { buildEnvironment } from '../collection/build-environment.ts';
import { readSummary } from '../collection/read-summary.ts';
import { runCollection } from '../collection/run-collection.ts';
import { SuiteError } from '../errors.ts';
import { curlCommand } from '../http/curl-command.ts';
import type { Exchange } from '../http/exchange.ts';
import type { AspectResult } from './aspect-result.ts';
import { collectionExample } from './collection-example.ts';
import { recordCollection } from './record-collection.ts';
import type { Run } from './run.ts';
import { shownFinding } from './shown-finding.ts';
import { tokenCommand } from './token-command.ts';

/** Milliseconds until a run of the collection is given up. */
const LONGEST = 300_000;

/**
 * Runs the Postman collection of the run's documents through Newman; its failures join the verdict.
 * @param run the run
 * @param junitFile where Newman's JUnit results go
 * @returns failed where a request or a test of the collection failed, skipped where a credential is missing
 */
export async function exerciseCollection(run: Run, junitFile: string): Promise<AspectResult> {
  const { settings, secrets } = run;
  const skipped = (reason: string): AspectResult => ({ outcome: 'skipped', messages: [reason], attachments: [] });
  if (settings.writes === 'none') return skipped('RETAIN_WRITES is none: the collection writes.');
  const client = settings.serviceClient;
  if (client === null) return skipped(run.tokens.skip('middleware')?.reason ?? 'RETAIN_SERVICE_CLIENT_ID is missing.');
  const exchanges = new Map<string, Exchange>();
  const record = recordCollection([...run.operations.values()], run.tools.sent);
  try {
    const result = await runCollection({
      name: 'omni-retain',
      collection: buildCollection({ documents: run.documents, exampleFor: collectionExample(run.plan) }),
      environment: buildEnvironment({
        target: settings.target,
        baseUrl: run.baseUrl,
        authUrl: settings.authUrl ?? run.baseUrl,
      }),
      variables: { service_client_id: client.clientId, service_client_secret: client.clientSecret },
      secrets,
      timeoutMs: LONGEST,
      requestTimeoutMs: settings.timeoutMs,
      junitFile,
      onRequest: (request, exchange) => {
        if (exchange === null) return;
        exchanges.set(request.name, exchange);
        record(exchange);
      },
    });
    const summary = readSummary(result, (exchange) =>
      curlCommand(exchange.request, { tokenCommand: tokenCommand(run, 'middleware') }),
    );
    const findings = summary.findings.map((finding) => {
      const exchange = exchanges.get(finding.operation.replace(/^COLLECTION /, ''));
      return exchange === undefined ? finding : shownFinding(finding, exchange);
    });
    for (const finding of findings) run.outcomes.append({ record: 'finding', finding });
    const faults = findings.filter((finding) => finding.kind === 'fault');
    return {
      outcome: faults.length > 0 ? 'failed' : 'passed',
      messages: faults.map((fault) => fault.message),
      attachments: [],
    };
  } catch (cause) {
    if (cause instanceof SuiteError) return { outcome: 'unable', messages: [cause.message], attachments: [] };
    throw cause;
  }
}
