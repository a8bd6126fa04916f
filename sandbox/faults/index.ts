import { accessFaults } from './access/index.ts';
import { answerFaults } from './answer/index.ts';
import { bodyFaults } from './body/index.ts';
import { documentFaults } from './document/index.ts';
import type { Fault } from './fault.ts';
import { inputFaults } from './input/index.ts';
import { listFaults } from './list/index.ts';
import { memoryFaults } from './memory/index.ts';
import { moneyFaults } from './money/index.ts';
import { oauthFaults } from './oauth/index.ts';

/** Every planted defect, in the order in which they are tried. */
export const faults: readonly Fault[] = [
  ...bodyFaults,
  ...answerFaults,
  ...inputFaults,
  ...accessFaults,
  ...memoryFaults,
  ...listFaults,
  ...moneyFaults,
  ...oauthFaults,
  ...documentFaults,
];
