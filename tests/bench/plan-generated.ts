import { buildPlan } from '../../src/plan/build-plan.ts';
import { readDocument } from '../../src/spec/read-document.ts';
import { generatedDocument } from './generated-document.ts';
import { processorTime } from './processor-time.ts';

/** What it took to plan a document. */
export interface Planned {
  readonly operations: number;
  readonly cases: number;
  /** Of processor time, without what it took to start. */
  readonly seconds: number;
  /** Of memory at its greatest, with the program. */
  readonly mebibytes: number;
}

/**
 * Reads and plans a generated document.
 * @param wanted operations
 * @returns what it took
 */
export async function planGenerated(wanted: number): Promise<Planned> {
  const document = generatedDocument(wanted);
  const before = processorTime();
  const address = 'http://localhost/swagger.json';
  const read = await readDocument({ service: 'generated', address, text: '', document });
  const plan = buildPlan({
    settings: { target: 'generated', seed: 1, profile: 'gate', writes: 'own', loopback: true },
    services: [{ service: 'generated', error: null }],
    documents: [read],
    selected: ['generated'],
    identity: 'administrator',
    grants: [],
  });
  return {
    operations: read.operations.length,
    cases: plan.cases.length,
    seconds: (processorTime() - before) / 1e6,
    mebibytes: process.resourceUsage().maxRSS / 1024,
  };
}
