import type { Runner, Test } from 'mocha';

/** Marks the lines that the harness (scripts/vscode/code.mjs) shows, among all that VS Code says; '' outside of it. */
export const output = { mark: '▏' };
export const say = (text: string) => console.log(text.replace(/^/gm, output.mark));

/** A mocha reporter that works in every host: one plain line per test, and a last line that `npm test` adds up. */
export class Lines {
  constructor(runner: Runner) {
    let passed = 0;
    let failed = 0;
    runner.on('pass', (test: Test) => {
      passed++;
      say(`  ✓ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test: Test, error: Error) => {
      failed++;
      say(`  ✗ ${test.fullTitle()}\n      ${(error.stack ?? error.message).split('\n').slice(0, 8).join('\n      ')}`);
    });
    runner.on('end', () => say(`${passed} tests passed, ${failed} tests failed`));
  }
}
