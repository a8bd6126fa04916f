import { locationResolves } from '../../../../src/check/memory/location-resolves.ts';
import { memoryRecord, testMemoryRule } from '../fixtures/memory.ts';

const created = (location: string) =>
  ({ role: 'create', status: 201, headers: { location }, body: { id: 7 } }) as const;

testMemoryRule(locationResolves, [
  { name: 'leads there', given: memoryRecord(created('/trees/7'), { role: 'read', body: { id: 7 } }), want: [] },
  {
    name: 'leads nowhere',
    given: memoryRecord(created('/tree/new'), { role: 'location', at: '/tree/new', status: 404 }),
    want: ['fault 0: POST /trees: Location leads nowhere: /tree/new is answered 404.'],
  },
  {
    name: 'leads to something else',
    given: memoryRecord(created('/trees/8'), { role: 'location', at: '/trees/8', body: { id: 8 } }),
    want: ['fault 0: POST /trees: Location leads to something else.'],
  },
  {
    name: 'is no address',
    given: memoryRecord(created('http://')),
    want: ['fault 0: POST /trees: Location leads nowhere: http:// is no address.'],
  },
  { name: 'was not visited', given: memoryRecord(created('/tree/new'), { role: 'read', body: { id: 7 } }), want: [] },
  { name: 'no Location', given: memoryRecord({ role: 'create', status: 201, body: { id: 7 } }), want: [] },
]);
