import { filterFilters } from '../../../../src/check/memory/filter-filters.ts';
import { listRecord, testMemoryRule } from '../fixtures/memory.ts';

const oak = { id: 1, isActive: true, categories: ['Wood'], name: 'Red oak', accounts: [{ status: 'Active' }] };
const elm = { id: 2, isActive: false, categories: ['Park'], name: 'Elm', accounts: [{ status: 'Left' }] };
const whole = [oak, elm];
const filtered = (parameter: string, value: unknown, body: readonly object[]) =>
  listRecord({ whole, filtered: [{ parameter, value, body }] });

testMemoryRule(filterFilters, [
  { name: 'only what fits', given: filtered('is_active', true, [oak]), want: [] },
  {
    name: 'what does not fit',
    given: filtered('isActive', true, [elm]),
    want: ['fault list: GET /trees: filtered by isActive=true, a row has isActive false (boolean).'],
  },
  { name: 'a part of a text', given: filtered('name', 'oak', [oak]), want: [] },
  {
    name: 'everything',
    given: filtered('name', 'oak', whole),
    want: ['fault list: GET /trees: filtered by name=oak, a row has name "Elm" (string).'],
  },
  { name: 'a field of a part', given: filtered('status', 'Active', [oak]), want: [] },
  {
    name: 'another value in the part',
    given: filtered('status', 'Active', whole),
    want: ['fault list: GET /trees: filtered by status=Active, a row has status ["Left"] (array of 1 item).'],
  },
  {
    name: 'a filter with a name of its own, ignored',
    given: filtered('category', 'Wood', whole),
    want: ['fault list: GET /trees: filtered by category=Wood, a row does not hold it anywhere.'],
  },
  { name: 'a filter whose value no row shows', given: filtered('club', 'C1', whole), want: [] },
  {
    name: 'nothing, though a row fits',
    given: filtered('isActive', true, []),
    want: ['fault list: GET /trees: filtered by isActive=true, no row came, though the whole list has one with it.'],
  },
  { name: 'no filters', given: listRecord({ whole }), want: [] },
]);
