import { refusalChangesNothing } from '../../../../src/check/memory/refusal-changes-nothing.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const before = { role: 'read', body: { id: 7, name: 'Oak' } } as const;
const after = (name: string) => ({ role: 'read-after-refused', body: { id: 7, name } }) as const;

testMemoryRule(refusalChangesNothing, [
  { name: 'nothing changed', given: memoryRecord(before, { role: 'refused', status: 403 }, after('Oak')), want: [] },
  {
    name: 'changed all the same',
    given: memoryRecord(before, { role: 'refused', status: 403 }, after('Elm')),
    want: ['fault 1: PUT /trees/{id}: was refused with 403, yet name went from "Oak" (string) to "Elm" (string).'],
  },
  { name: 'accepted', given: memoryRecord(before, { role: 'refused', status: 200 }, after('Elm')), want: [] },
  { name: 'nothing was refused', given: memoryRecord(before), want: [] },
]);
