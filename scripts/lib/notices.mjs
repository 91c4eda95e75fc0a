// The packages whose code is in the bundles, with their licences, as one text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { builds } from '../../esbuild.mjs';
import { root } from './paths.mjs';

/** The file that ships; `npm run notices` writes it. */
export const NOTICES = join(root, 'THIRD-PARTY-NOTICES.md');

const HEAD = `# Third-party notices · 第三方软件声明

The extension is made with the packages below, whose code is in its bundles. \`npm run notices\` writes this file.
`;

/** What the file has to say of the bundles as they are built now. */
export async function notices() {
  const parts = [...(await bundledPackages())].sort().map(notice);
  return [HEAD, ...parts].join('\n');
}

async function bundledPackages() {
  const found = new Set();
  for (const options of Object.values(builds({ production: true }))) {
    const { metafile } = await build({ ...options, write: false, metafile: true });
    for (const input of Object.keys(metafile.inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
      if (name) found.add(name);
    }
  }
  return found;
}

function notice(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|thirdpartynotices)(?:\.txt|\.md)?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) texts.push(`${license}, ${author?.name ?? author}`);
  const quoted = texts.map((text) => `\`\`\`text\n${text}\n\`\`\`\n`);
  return `## ${name} ${version} (${license})\n\n${quoted.join('\n')}`;
}
