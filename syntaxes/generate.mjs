// Writes speech-outline.tmLanguage.json from the marker table:
//   node syntaxes/generate.mjs
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const { outputFiles } = await esbuild.build({
  entryPoints: [here('source/grammar.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  write: false,
});
const built = { exports: {} };
new Function('module', 'exports', 'require', outputFiles[0].text)(built, built.exports, createRequire(import.meta.url));
writeFileSync(here('speech-outline.tmLanguage.json'), built.exports.grammarText());
