// Which lines and branches of the server the unit tests pass through; fails below 95 of 100.
//   npm run test:coverage          a table; as pages in test-results/coverage
// The two entry points (browser, node) run as built programs in the protocol tests and in VS Code, and are not counted.
import { join } from 'node:path';
import { bin } from './lib/bin.mjs';
import { results, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const LEAST = 95;
const options = {
  enabled: true,
  provider: 'v8',
  include: 'server/src/**/*.ts',
  exclude: 'server/src/{browser,node}/**',
  reporter: ['text', 'html'],
  reportsDirectory: join(results, 'coverage'),
  'thresholds.lines': LEAST,
  'thresholds.branches': LEAST,
};

await setup();
const flags = Object.entries(options).flatMap(([name, value]) => [value].flat().map((v) => `--coverage.${name}=${v}`));
process.exit(await run(process.execPath, [bin('vitest'), 'run', '--dir', 'test', ...flags], { cwd: root }));
