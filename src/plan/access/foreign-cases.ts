import type { AccessTable } from '../../identities/access-table.ts';
import { expectedAccess } from '../../identities/expected-access.ts';
import { identities } from '../../identities/index.ts';
import type { CaseSource } from '../cases/case-source.ts';
import { validValues } from '../cases/valid-values.ts';
import { nameWords } from '../name-words.ts';
import type { CaseValues, PlannedCase } from '../planned-case.ts';
import { changedValues } from './changed-values.ts';
import { foreignValues } from './foreign-values.ts';
import { type ObjectLink, objectLinks } from './object-links.ts';

/** What refuses an object of another company, by where it is named (rule R25). */
const REFUSALS: Readonly<Record<ObjectLink['location'], readonly string[]>> = {
  path: ['404', '410'],
  query: ['400', '404'],
  header: ['400', '404'],
  cookie: ['400', '404'],
  body: ['400', '404'],
};

/**
 * The cases in which one company names the objects of another, in both directions: one for each object of a request.
 * @param source the operation and what is known of it
 * @param own the case of each caller
 * @param table who may do what at the target; `null` where the rules of the design hold
 * @returns the cases; none where the other company may see everything
 */
export function foreignCases(
  source: CaseSource,
  own: readonly PlannedCase[],
  table: AccessTable | null,
): readonly PlannedCase[] {
  const other = identities.find(({ expectation }) => expectation === 'own-company-only');
  const theirs = own.find(({ identity }) => identity === other?.name);
  const ours = own.find(({ identity }) => identity === source.identity);
  if (other === undefined || theirs === undefined || ours === undefined) return [];
  const base = identities.find(({ name }) => name === source.identity);
  if (expectedAccess(other, source.operation, table).kind !== 'own-data') return [];
  const directions = [
    { sender: theirs, maker: ours.identity, foreign: expectedAccess(other, source.operation, table).foreign },
    {
      sender: ours,
      maker: theirs.identity,
      foreign: base === undefined ? null : expectedAccess(base, source.operation, table).foreign,
    },
  ];
  return directions.flatMap(({ sender, maker, foreign }) =>
    requests(source, sender).map(({ values, object }): PlannedCase => {
      const { location, name, role } = object;
      const mayBeEmpty = location === 'query' && !source.changes;
      const statuses = foreign ?? [...REFUSALS[location], ...(mayBeEmpty ? ['2XX'] : [])];
      return {
        ...sender,
        id: `${sender.id}, ${location} ${name}${role === '' ? '' : ` (${role})`} of ${maker}`,
        scenario: 'foreign data',
        difference: `"${name}" is of another company`,
        values: changedValues(source, foreignValues(values, object, maker)),
        expected: { kind: 'foreign', statuses },
      };
    }),
  );
}

interface ForeignRequest {
  readonly values: CaseValues;
  readonly object: ObjectLink;
}

/** The template with each of its objects, and with each object that it may name besides. */
function requests(source: CaseSource, sender: PlannedCase): readonly ForeignRequest[] {
  const needed = objectLinks(sender.values).map((object) => ({ values: sender.values, object }));
  const known = new Set(needed.map(({ object }) => `${object.role}|${object.operation}`));
  const fullest = validValues({ ...source, identity: sender.identity }, 'all');
  const further = (['query', 'body'] as const).flatMap((location) => {
    const fields = location === 'body' ? fullest.body?.value : fullest.query;
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return [];
    return Object.entries(fields).flatMap(([name, value]): readonly ForeignRequest[] => {
      const alone = location === 'query' ? { ...EMPTY, query: { [name]: value } } : bodyOf(fullest, name, value);
      const [object] = objectLinks(alone);
      // A field with a role of its own may be free text that is called like a reference.
      if (object === undefined || object.role !== '' || known.has(`|${object.operation}`)) return [];
      return [{ values: withField(sender.values, location, name, value), object: { ...object, name } }];
    });
  });
  return [...needed, ...further].filter(({ object }) => !source.changes || isIdentity(object.value));
}

/** Last words of names that stand for one object; a reference or number may be anybody's. */
const IDENTIFYING = new Set(['id', 'uuid', 'guid', 'code', 'key', 'sku', 'slug', 'pk']);

function isIdentity(expression: string): boolean {
  return IDENTIFYING.has(nameWords(expression.split('/').at(-1) ?? '').at(-1) ?? '');
}

const EMPTY: CaseValues = { path: {}, query: {}, header: {}, cookie: {}, body: null };

function bodyOf(fullest: CaseValues, name: string, value: unknown): CaseValues {
  return fullest.body === null ? EMPTY : { ...EMPTY, body: { ...fullest.body, value: { [name]: value } } };
}

function withField(values: CaseValues, location: 'query' | 'body', name: string, value: unknown): CaseValues {
  if (location === 'query') return { ...values, query: { ...values.query, [name]: value } };
  if (values.body === null) return values;
  return { ...values, body: { ...values.body, value: { ...(values.body.value as object), [name]: value } } };
}
