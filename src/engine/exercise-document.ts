import type { Finding } from '../check/finding.ts';
import { findingId } from '../check/finding-id.ts';
import type { AspectResult } from './aspect-result.ts';
import type { Run } from './run.ts';

/**
 * Says what is wrong with a service's document.
 * @param run the run
 * @param service name of the service
 * @returns failed where the document breaks the Swagger or OpenAPI schema, unable where it cannot be read
 */
export function exerciseDocument(run: Run, service: string): AspectResult {
  const unreadable = run.plan.services.find((one) => one.service === service)?.error ?? null;
  if (unreadable !== null) return { outcome: 'unable', messages: [unreadable], attachments: [] };
  const document = run.documents.find((one) => one.service === service);
  const findings = (document?.problems ?? []).map((problem): Finding => {
    const operation = `DOCUMENT ${service}`;
    const kind = problem.kind === 'unchecked' ? 'debt' : 'fault';
    return {
      id: findingId({ rule: 'document-valid', kind, pointer: problem.pointer }, operation),
      rule: 'document-valid',
      kind,
      blame: 'document',
      service,
      operation,
      case: 'document',
      identity: 'anonymous',
      pointer: problem.pointer,
      documented: document?.dialect === '2.0' ? 'a valid Swagger 2.0 document' : 'a valid OpenAPI document',
      received: problem.message,
      message: `The document of ${service} is not valid at ${problem.pointer || 'its root'}: ${problem.message}`,
      curl: `curl -sS -i '${document?.address ?? ''}'`,
      source: document?.address ?? '',
      fix: 'Correct the document where the service writes it.',
    };
  });
  for (const finding of findings) run.outcomes.append({ record: 'finding', finding });
  const faults = findings.filter((finding) => finding.kind === 'fault');
  return {
    outcome: faults.length > 0 ? 'failed' : 'passed',
    messages: faults.map((finding) => finding.message),
    attachments: [],
  };
}
