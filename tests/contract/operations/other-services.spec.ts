import { knownServices, operationTests } from './operation-tests.ts';

operationTests((service) => !knownServices.includes(service));
