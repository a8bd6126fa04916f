import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

/** Tests between two lines of progress where no person watches. */
const STEP = 50;

/**
 * Shows how far the run is: one line that is rewritten on a terminal, a line now and then elsewhere, and the first
 * sentence of every fault as it is found. Playwright asks for a default export and a class.
 */
export default class ProgressReporter implements Reporter {
  private total = 0;
  private done = 0;
  private failed = 0;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.total = suite.allTests().length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.done += 1;
    const title = test.titlePath().slice(3).join(' › ');
    if (result.status === 'failed' || result.status === 'timedOut') {
      this.failed += 1;
      this.write(`✗ ${title}\n    ${firstSentence(result)}\n`);
    }
    const state = `${this.done}/${this.total} tests, ${this.failed} failed`;
    if (process.stderr.isTTY)
      process.stderr.write(`\r\u001b[K${state} · ${title.slice(0, 100)}${this.done === this.total ? '\n' : ''}`);
    else if (this.done % STEP === 0 || this.done === this.total) process.stderr.write(`${state}\n`);
  }

  onError(error: { readonly message?: string }): void {
    this.write(`${error.message ?? 'Playwright reported an error without a message.'}\n`);
  }

  printsToStdio(): boolean {
    return true;
  }

  private write(text: string): void {
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : text);
  }
}

function firstSentence(result: TestResult): string {
  const message = (result.error?.message ?? '').replace(/^ContractBroken: /, '');
  return message.split('\n')[0] ?? '';
}
