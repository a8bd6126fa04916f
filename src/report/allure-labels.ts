import { epic, feature, story } from 'allure-js-commons';

/** The place of a test in the Allure report. */
export interface AllurePlace {
  readonly service: string;
  readonly operation: string;
  readonly aspect: string;
}

/** Labels the running test: epic is the service, feature the operation, story the aspect. */
export async function allureLabels({ service, operation, aspect }: AllurePlace): Promise<void> {
  await epic(service);
  await feature(operation);
  await story(aspect);
}
