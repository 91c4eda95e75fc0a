import type { Runner } from 'mocha';

interface Runnable {
  run(done: (failures: number) => void): Runner;
}

/** Runs a loaded mocha to its end. VS Code takes a rejected promise as a failed suite. */
export function finish(mocha: Runnable): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (runner.total === 0) reject(new Error('no test was found'));
      else if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
