import type { KnownKeys } from '../check/learned-presence.ts';
import type { DefinitionSource } from '../check/schema-place.ts';
import type { SchemaValidator } from '../check/schema-validator.ts';
import type { SeenProperties } from '../check/seen-properties.ts';
import type { CapturedValues } from '../exercise/captured-values.ts';
import type { ExecutedCase } from '../exercise/executed-case.ts';
import type { ExerciseTools } from '../exercise/exercise-tools.ts';
import type { RunIdentity } from '../exercise/run-identity.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { Secrets } from '../http/redact-secrets.ts';
import type { AccessTable } from '../identities/access-table.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Plan } from '../plan/plan.ts';
import type { OutcomesFile } from '../report/outcomes-file.ts';
import type { Settings } from '../settings/settings.ts';
import type { Operation, ServiceDocument } from '../spec/operation.ts';
import type { TokenStore } from '../tokens/token-store.ts';
import type { GrantTrials } from './grant-trials.ts';

/** Everything that one run holds, in the one engine process. */
export interface Run {
  /** With the address of the sandbox, where it is embedded. */
  readonly settings: Settings;
  readonly baseUrl: string;
  readonly client: HttpClient;
  readonly secrets: Secrets;
  readonly tokens: TokenStore;
  readonly ledger: Ledger;
  readonly identity: RunIdentity;
  readonly documents: readonly ServiceDocument[];
  readonly operations: ReadonlyMap<string, Operation>;
  readonly plan: Plan;
  readonly validator: SchemaValidator;
  /** Definitions of the documents, by service. */
  readonly sources: ReadonlyMap<string, DefinitionSource>;
  /** Keys that every object at a place of an answer had so far. */
  readonly knownKeys: KnownKeys;
  /** Property names that answers of the run carried. */
  readonly seen: SeenProperties;
  readonly outcomes: OutcomesFile;
  /** Objects that the reads of the run share. */
  readonly shared: CapturedValues;
  /** The same for the reads of another company. */
  readonly others: CapturedValues;
  /** Reads without a usable token that were sent already, by identity and operation. */
  readonly answered: Map<string, Promise<ExecutedCase>>;
  /** Who may do what at the target; `null` where the rules of the design hold. */
  readonly access: AccessTable | null;
  readonly tools: ExerciseTools;
  /** The cases of grants. */
  readonly trials: GrantTrials;
  /** Sends nothing more of what is planned; the clean-up still works. */
  readonly stop: () => void;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}
