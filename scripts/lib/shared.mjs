// What both hosts need ships once: in the bundle for the browser, because that can load nothing but itself. The bundle
// for Node, beside it, takes it from there.
import { relative, sep } from 'node:path';
import { build as bundle } from 'esbuild';
import { root } from './paths.mjs';

/** Below this a library does not differ from host to host. */
const COMMON = /[\\/]node_modules[\\/].*[\\/]lib[\\/]common[\\/]/;

const nameOf = (path) => relative(root, path).replaceAll(sep, '/');

/** The options of two bundles that share `own`, a module of ours, and what libraries have in common. */
export function sharing(own, node, browser) {
  const isShared = (path) => COMMON.test(path) || nameOf(path) === own;
  const [entry] = browser.entryPoints;
  return {
    node: withPlugin(node, take(isShared)),
    browser: withPlugin({ ...browser, entryPoints: ['shared:entry'] }, give(entry, node, isShared)),
  };
}

const withPlugin = (options, plugin) => ({ ...options, plugins: [plugin, ...(options.plugins ?? [])] });

/** Shared modules come out of the other bundle; `note` hears which. */
function take(isShared, note = () => {}) {
  return {
    name: 'take what is shared',
    setup(build) {
      build.onResolve({ filter: /^\.\/browser\.js$/, namespace: 'shared' }, ({ path }) => ({ path, external: true }));
      build.onResolve({ filter: /./, namespace: 'file' }, async ({ path, pluginData, ...options }) => {
        if (pluginData === isShared || options.kind === 'entry-point') return undefined;
        const resolved = await build.resolve(path, { ...options, pluginData: isShared });
        if (!isShared(resolved.path)) return resolved;
        note(nameOf(resolved.path));
        return { path: nameOf(resolved.path), namespace: 'shared' };
      });
      build.onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
        contents: `module.exports = require('./browser.js').shared[${JSON.stringify(path)}]();`,
      }));
    },
  };
}

/** The entry is as it was, and exports the modules that the bundle for Node asks for. */
function give(entry, node, isShared) {
  return {
    name: 'give what is shared',
    setup(build) {
      build.onResolve({ filter: /^shared:entry$/ }, ({ path }) => ({ path, namespace: 'shared' }));
      build.onLoad({ filter: /./, namespace: 'shared' }, async () => {
        const names = new Set();
        const asking = take(isShared, (name) => names.add(name));
        await bundle({ ...withPlugin(node, asking), write: false, sourcemap: false, logLevel: 'silent' });
        const modules = [...names].sort().map((name) => `${JSON.stringify(name)}: () => require('./${name}')`);
        return {
          contents: `export * from './${entry}';\nexport const shared = { ${modules.join(', ')} };`,
          resolveDir: root,
        };
      });
    },
  };
}
