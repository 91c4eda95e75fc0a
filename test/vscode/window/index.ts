import Mocha from 'mocha';
import { finish } from '../support/finish';
import { Lines, output } from '../support/lines';
import { type Driver, useDriver } from './driver';

/** Called by scripts/vscode/suites.mjs: these suites drive VS Code from outside. */
export async function run(lent: Driver): Promise<void> {
  useDriver(lent);
  output.mark = '';
  const mocha = new Mocha({ ui: 'tdd', reporter: Lines as unknown as Mocha.ReporterConstructor, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (lent.texts.length > 0) await import('./texts');
  else {
    await import('./main');
    await import('./keys');
    await import('./outlineView');
    await import('./names');
    await import('./structure');
    await import('./formatting');
    await import('./templates');
    await import('./measures');
    await import('./paste');
    await import('./outlines');
    await import('./completion');
    await import('./trust');
    await import('./settings');
  }
  await finish(mocha);
}
