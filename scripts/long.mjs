// The properties with many more random cases than `npm test` takes time for.
//   npm run test:long
import { bin } from './lib/bin.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const CASES = process.env.PROPERTY_RUNS ?? '100000';
const HOURS = 3;

await setup();
const args = [bin('vitest'), 'run', '--dir', 'test/properties', `--testTimeout=${HOURS * 3_600_000}`];
process.exit(await run(process.execPath, args, { cwd: root, env: { ...process.env, PROPERTY_RUNS: CASES } }));
