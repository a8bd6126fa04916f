import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { ProjectCopy } from './project-copy.ts';

/** What programs of others read in `findings.json` (design section 4): written down here anew, on purpose. */
export interface FindingsFile {
  readonly schemaVersion: number;
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly target: { readonly name: string; readonly baseUrl: string };
  readonly counts: Readonly<Record<string, number>>;
  readonly services: readonly { readonly service: string; readonly error: string | null; readonly exercised: number }[];
  readonly operations: readonly {
    readonly service: string;
    readonly operation: string;
    readonly outcome: string;
    readonly reason: string | null;
    readonly statuses: readonly number[];
  }[];
  readonly grants: readonly { readonly grant: string; readonly outcome: string; readonly reason: string | null }[];
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly kind: string;
    readonly operation: string;
    readonly pointer: string;
    readonly message: string;
    readonly curl: string | null;
    readonly known: boolean;
  }[];
}

const OPERATION = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \//;
const PLACE = /^((GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/|DOCUMENT |PAGE \/|COLLECTION )/;
const schemaFile = fileURLToPath(new URL('../../src/report/findings.schema.json', import.meta.url));

/**
 * Reads the verdict of the last run.
 * @param copy where it ran
 * @returns the content of `findings.json`
 */
export function readFindings(copy: ProjectCopy): FindingsFile {
  return JSON.parse(readFileSync(copy.report('findings.json'), 'utf8')) as FindingsFile;
}

/**
 * Says what is wrong with a `findings.json`: against the schema that is shipped with it, and its counts against its lists.
 * @param report what was read
 * @returns a sentence each, none where all is well
 */
export function findingsMistakes(report: FindingsFile): readonly string[] {
  return [...schemaMistakes(report), ...countMistakes(report), ...rowMistakes(report)];
}

function schemaMistakes(report: FindingsFile): readonly string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  validate(report);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
}

function countMistakes(report: FindingsFile): readonly string[] {
  const { counts, operations, findings } = report;
  const operation = (outcome: string): number => operations.filter((one) => one.outcome === outcome).length;
  const kind = (name: string): number => findings.filter((one) => one.kind === name && !one.known).length;
  const listed: Readonly<Record<string, number>> = {
    operations: operations.length,
    exercised: operation('exercised'),
    faults: kind('fault'),
  };
  const wrong = Object.entries(listed)
    .filter(([name, count]) => counts[name] !== count)
    .map(([name, count]) => `counts.${name} is ${counts[name]}, listed are ${count}`);
  const outcomes = operation('exercised') + operation('skipped') + operation('unable');
  if (outcomes !== operations.length) wrong.push('an operation is neither exercised, skipped nor unable');
  if ((report.verdict === 'broken') !== kind('fault') > 0) wrong.push('verdict and faults disagree');
  return wrong;
}

function rowMistakes(report: FindingsFile): readonly string[] {
  const ids = report.findings.map((finding) => finding.id);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the finding ${id} stands twice`),
    ...report.findings.flatMap(({ operation }) => (PLACE.test(operation) ? [] : [`no place: ${operation}`])),
    ...report.operations.flatMap((row) => (OPERATION.test(row.operation) ? [] : [`no operation: ${row.operation}`])),
    ...report.operations.flatMap((row) =>
      row.outcome === 'exercised' || row.reason ? [] : [`${row.operation} is ${row.outcome} without a reason`],
    ),
  ];
}
