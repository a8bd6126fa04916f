import { readFileSync } from 'node:fs';
import { fillPlaceholders } from '../../src/exercise/placeholders.ts';
import { runIdentity } from '../../src/exercise/run-identity.ts';
import { timeText } from '../../src/exercise/time-text.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { planCases } from '../../src/plan/plan-cases.ts';
import type { PlannedCase } from '../../src/plan/planned-case.ts';
import { requestBodySchema } from '../../src/plan/request-body-schema.ts';
import type { Operation, ServiceDocument } from '../../src/spec/operation.ts';
import { parseDocument } from '../../src/spec/parse-document.ts';
import { readDocument } from '../../src/spec/read-document.ts';
import type { CorpusResult } from './corpus-result.ts';
import type { secondOpinion } from './second-opinion.ts';

type Judges = Awaited<ReturnType<typeof secondOpinion>>;

const SERVICE = 'corpus';
const MOST_EXAMPLES = 5;

/**
 * Reads a document, plans it, and lets a second validator judge every body that is meant to be valid.
 * @param path of the file
 * @param judges makes a judge for the definitions of a document
 * @returns what became of it; without the time it took
 */
export async function planDocument(path: string, judges: Judges): Promise<Omit<CorpusResult, 'file' | 'seconds'>> {
  const parsed = parseDocument(readFileSync(path, 'utf8'));
  const empty = { operations: 0, cases: 0, bodies: 0, invalid: 0, unjudged: 0, examples: [] };
  if ('reason' in parsed) return { ...empty, outcome: 'unreadable', reason: parsed.reason };
  const address = 'https://corpus.example.test/openapi.json';
  const document = await readDocument({ service: SERVICE, address, text: '', document: parsed.document });
  const plan = buildPlan({
    settings: { target: 'corpus', seed: 1, profile: 'gate', writes: 'own', loopback: true },
    services: [{ service: SERVICE, error: null }],
    documents: [document],
    selected: [SERVICE],
    identity: 'administrator',
    grants: [],
  });
  const { operations } = document;
  const judged = judgeBodies(document, judges);
  return { outcome: 'planned', reason: null, operations: operations.length, cases: plan.cases.length, ...judged };
}

/** Bodies are planned anew without links: what another operation would give is not there to be judged. */
function judgeBodies(
  document: ServiceDocument,
  judges: Judges,
): Pick<CorpusResult, 'bodies' | 'invalid' | 'unjudged' | 'examples'> {
  const counts = { bodies: 0, invalid: 0, unjudged: 0 };
  const examples: string[] = [];
  const views = new Map<object, ReturnType<Judges>>();
  for (const operation of document.operations) {
    const content = requestBodySchema(operation, document.definitions);
    if (content?.schema == null) continue;
    const judge = views.get(content.definitions) ?? judges(content.definitions);
    views.set(content.definitions, judge);
    for (const planned of casesOf(operation, document).filter(isMeantValid)) {
      counts.bodies += 1;
      const wrong = judge(content.schema, filled(planned.values.body?.value));
      if (wrong === null) counts.unjudged += 1;
      if (wrong === null || wrong === '') continue;
      counts.invalid += 1;
      if (examples.length < MOST_EXAMPLES) examples.push(`${planned.id}: ${wrong.slice(0, 200)}`);
    }
  }
  return { ...counts, examples };
}

function casesOf(operation: Operation, { definitions }: ServiceDocument): readonly PlannedCase[] {
  return planCases({
    operation,
    siblings: [operation],
    definitions,
    links: new Map(),
    seed: 1,
    profile: 'gate',
    changes: operation.method !== 'GET',
    loopback: true,
    writes: 'own',
    identity: 'administrator',
  }).cases;
}

/** Fields that a request should not have are sent on purpose. */
function isMeantValid({ expected, values, mutation }: PlannedCase): boolean {
  if (expected.kind !== 'accepted' || values.body === null || values.body.text !== undefined) return false;
  return mutation?.keyword !== 'readOnly' && mutation?.keyword !== 'additionalProperties';
}

const identity = runIdentity('12345678');
/** Any moment; the same for all. */
const NOW = Date.UTC(2026, 0, 15, 10, 30);

function filled(value: unknown): unknown {
  return fillPlaceholders(value, (placeholder) => {
    if ('$unique' in placeholder) return identity.unique(placeholder.$unique);
    return '$time' in placeholder ? timeText(placeholder.$time, NOW) : undefined;
  });
}
