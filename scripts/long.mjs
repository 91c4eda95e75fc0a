// The properties with more random cases than `npm test` takes time for, other ones each time, and giant texts whole.
//   npm run test:long                       2,000 for each property and kind of text: above 200,000 in all
//   PROPERTY_RUNS=100000 npm run test:long  as many for each, which takes a day
import { bin } from './lib/bin.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const CASES = process.env.PROPERTY_RUNS ?? '2000';
const HOURS = 3;

await setup();
const args = [bin('vitest'), 'run', '--dir', 'test/properties', `--testTimeout=${HOURS * 3_600_000}`];
process.exit(await run(process.execPath, args, { cwd: root, env: { ...process.env, PROPERTY_RUNS: CASES } }));
