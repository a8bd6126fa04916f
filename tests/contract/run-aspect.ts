import { test } from '@playwright/test';
import type { AspectResult } from '../../src/engine/aspect-result.ts';
import { callEngine } from '../../src/engine/call-engine.ts';
import { ENGINE_VARIABLE } from '../../src/engine/paths.ts';
import { allureLabels } from '../../src/report/allure-labels.ts';

interface Question {
  readonly service?: string;
  readonly operation?: string;
  readonly aspect?: string;
  readonly grant?: string;
  readonly case?: string;
  readonly name?: string;
}

/** A broken contract, as a tester reads it. */
class ContractBroken extends Error {
  override readonly name = 'ContractBroken';
}

/**
 * Asks the engine for one question of this run and turns its answer into pass, fail or skip.
 * @param path of the engine
 * @param question what is asked
 */
export async function runAspect(path: string, question: Question): Promise<void> {
  const result = await callEngine<AspectResult>(process.env[ENGINE_VARIABLE] ?? '', path, question);
  const { service, operation, aspect } = question;
  if (service !== undefined && operation !== undefined && aspect !== undefined)
    await allureLabels({ service, operation, aspect });
  for (const attachment of result.attachments) {
    const { name, contentType, body, encoding } = attachment;
    await test.info().attach(name, { contentType, body: encoding === undefined ? body : Buffer.from(body, encoding) });
  }
  const text = result.messages.join('\n');
  if (result.outcome === 'failed') throw new ContractBroken(text);
  test.skip(result.outcome === 'skipped' || result.outcome === 'unable', text);
}
