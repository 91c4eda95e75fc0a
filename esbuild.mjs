// Builds the four bundles that ship: client and server, each for Node and for a web worker.
//   node esbuild.mjs [--watch] [--production]
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { sharing } from './scripts/lib/shared.mjs';

/** The dictionaries without what only their tests read, which is two thirds of them. */
const wordsAlone = {
  name: 'words alone',
  setup(build) {
    build.onLoad({ filter: /[\\/]words[\\/]data[\\/]\w+\.json$/ }, async ({ path }) => {
      const entries = JSON.parse(await readFile(path, 'utf8'));
      const contents = JSON.stringify(entries.map(({ source, example, legitimate, ...entry }) => entry));
      return { contents, loader: 'json' };
    });
  },
};

/** What the library of the client brings for what never happens here, and what stands in its place. */
const UNUSED = {
  // Patterns of files whose renaming a server wants to hear of: ours wants none.
  minimatch: '',
  // Whether VS Code is new enough for the library: it does not load an extension that it is too old for.
  'semver/functions/parse': 'module.exports = () => ({ prerelease: [] });',
  'semver/functions/satisfies': 'module.exports = () => true;',
};
const withoutUnused = {
  name: 'without what is not used',
  setup(build) {
    const filter = new RegExp(`^(?:${Object.keys(UNUSED).join('|')})$`);
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'unused' }));
    build.onLoad({ filter: /./, namespace: 'unused' }, ({ path }) => ({ contents: UNUSED[path] }));
  },
};

/** The four builds; the protocol tests take the server's from here. */
export function builds({ production = false } = {}) {
  const common = {
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    // Han characters as they are: \\uXXXX would make the servers a fifth larger.
    charset: 'utf8',
    logLevel: 'warning',
  };
  const node = { ...common, platform: 'node', mainFields: ['module', 'main'] };
  const browser = {
    ...common,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    define: { global: 'globalThis' },
  };
  // The library brings older types of its own.
  const types = fileURLToPath(new URL('node_modules/vscode-languageserver-types', import.meta.url));
  const ofServer = { alias: { 'vscode-languageserver-types': types }, plugins: [wordsAlone] };
  const server = sharing(
    'server/src/server.ts',
    { ...node, ...ofServer, entryPoints: ['server/src/node/main.ts'], outfile: 'dist/server/node.js' },
    {
      ...browser,
      ...ofServer,
      entryPoints: ['server/src/browser/main.ts'],
      outfile: 'dist/server/browser.js',
      // A script for a worker, and a module for Node.
      format: 'iife',
      globalName: 'bundle',
      footer: { js: 'if (typeof module === "object") module.exports = bundle;' },
    },
  );
  const ofClient = { external: ['vscode'], plugins: [withoutUnused] };
  const client = sharing(
    'client/src/extension.ts',
    { ...node, ...ofClient, entryPoints: ['client/src/node/main.ts'], outfile: 'dist/client/node.js' },
    {
      ...browser,
      ...ofClient,
      entryPoints: ['client/src/browser/main.ts'],
      outfile: 'dist/client/browser.js',
    },
  );
  return {
    nodeServer: server.node,
    browserServer: server.browser,
    nodeClient: client.node,
    browserClient: client.browser,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const options of Object.values(builds({ production: process.argv.includes('--production') }))) {
    if (process.argv.includes('--watch')) await (await esbuild.context(options)).watch();
    else await esbuild.build(options);
  }
}
