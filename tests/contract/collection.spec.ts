import { test } from '@playwright/test';
import { runAspect } from './run-aspect.ts';

test('the Postman collection runs through Newman', () => runAspect('/collection', {}));
