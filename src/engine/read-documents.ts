import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SuiteError } from '../errors.ts';
import type { HttpClient } from '../http/http-client.ts';
import { UnreachableError } from '../http/unreachable-error.ts';
import type { PlannedService } from '../plan/plan.ts';
import type { OverlayUse } from '../report/run-report.ts';
import type { Settings } from '../settings/settings.ts';
import { type AppliedAction, applyOverlay } from '../spec/apply-overlay.ts';
import { fetchDocument } from '../spec/fetch-document.ts';
import type { ServiceDocument } from '../spec/operation.ts';
import type { Overlay } from '../spec/overlay.ts';
import { readDocument } from '../spec/read-document.ts';
import { readOverlay } from '../spec/read-overlay.ts';
import { touchedOperations } from '../spec/touched-operations.ts';
import { unmatchedActions } from '../spec/unmatched-actions.ts';

/** The documents of a run, and what became of each service. */
export interface ReadDocuments {
  readonly services: readonly PlannedService[];
  readonly documents: readonly ServiceDocument[];
  /** What the overlay was needed for. */
  readonly overlay: OverlayUse;
  /** Why nobody answers at all; `null` where at least one service answered something. */
  readonly unreachable: string | null;
}

/**
 * Fetches the live document of every service, all at once; one that cannot be read stops no other.
 * @param settings with a base URL
 * @param client sends the requests
 * @param root folder of the project, for the overlay
 * @param directory where the fetched documents are kept
 * @returns documents with the overlay applied, and a sentence for each that cannot be read
 * @throws SuiteError `OVERLAY_INVALID`
 */
export async function readDocuments(
  settings: Settings,
  client: HttpClient,
  root: string,
  directory: string,
): Promise<ReadDocuments> {
  const overlay = readOverlay(join(root, 'specs', settings.target, 'overlay.yaml'));
  mkdirSync(directory, { recursive: true });
  const read = await Promise.all(
    settings.services.map(async (service) => {
      try {
        const fetched = await fetchDocument(service, settings, (request) => client.send(request));
        writeFileSync(join(directory, `${service}.json`), `${JSON.stringify(fetched.document, null, 2)}\n`);
        const overlaid = overlay === null ? null : applyOverlay(overlay, service, fetched.document);
        const document = await readDocument(fetched, overlaid?.document ?? fetched.document);
        const applied = overlaid?.applied ?? [];
        return { service, error: null, unreachable: null, document, applied };
      } catch (cause) {
        if (!(cause instanceof SuiteError)) throw cause;
        const unreachable = cause.cause instanceof UnreachableError ? cause.cause.message : null;
        return { service, error: cause.message, unreachable, document: null, applied: [] };
      }
    }),
  );
  return {
    services: read.map(({ service, error }) => ({ service, error })),
    overlay: overlayUse(overlay, read),
    unreachable: read.every((one) => one.unreachable !== null) ? (read[0]?.unreachable ?? null) : null,
    documents: read.flatMap(({ document }) => (document === null ? [] : [document])),
  };
}

/** Which operations needed which action, and which actions matched nothing. */
function overlayUse(
  overlay: Overlay | null,
  read: readonly {
    readonly service: string;
    readonly document: ServiceDocument | null;
    readonly applied: readonly AppliedAction[];
  }[],
): OverlayUse {
  if (overlay === null) return { operations: [], unmatched: [] };
  const operations = read.flatMap(({ document, applied }) =>
    document === null ? [] : touchedOperations(document, applied),
  );
  const unread = read.filter(({ document }) => document === null).map(({ service }) => service);
  const unmatched = unmatchedActions(
    overlay,
    read.flatMap(({ applied }) => applied),
    unread,
  );
  return {
    operations: operations.map(({ operation, action }) => ({ operation, says: action.description ?? action.target })),
    unmatched: unmatched.map(({ target }) => target),
  };
}
