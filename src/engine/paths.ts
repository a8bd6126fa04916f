import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where every output goes (design section 4). */
export const reports = join(root, 'reports');

/** The plan, which test files take their titles from. */
export const planFile = join(reports, 'plan.json');

/** Name of the environment variable that tells tests where the engine of their run listens. */
export const ENGINE_VARIABLE = 'RETAIN_ENGINE';
