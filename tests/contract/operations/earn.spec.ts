import { operationTests } from './operation-tests.ts';

operationTests((service) => service === 'earn');
