// Runs all suites in real VS Code with the package installed: in the oldest version supported and in the newest.
//   npm run test:versions
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { builds, versionOf } from './vscode/install.mjs';

let failed = false;
for (const build of builds) {
  console.log(`\n══ VS Code ${versionOf(build)} ══`);
  const args = [join(root, 'scripts', 'test.mjs'), 'node', 'web', 'window'];
  failed = (await run(process.execPath, args, { env: { ...process.env, VSCODE_BUILD: build } })) !== 0 || failed;
}
process.exit(failed ? 1 : 0);
