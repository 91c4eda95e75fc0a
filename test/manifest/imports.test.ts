import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');

describe('imports run one way', () => {
  let project: string;

  // A project of its own with our rules, so that nothing is ever planted in the real sources.
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'speech-outline-imports-'));
    copyFileSync('biome.json', join(project, 'biome.json'));
  });
  afterEach(() => rmSync(project, { recursive: true, force: true }));

  /** What the linter says about one file with one import. */
  function lint(file: string, line: string): { refused: boolean; output: string } {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    writeFileSync(join(project, file), `${line}\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', project, `--config-path=${project}`],
      {
        encoding: 'utf8',
      },
    );
    const output = stdout + stderr;
    return { refused: status !== 0 && output.includes('noRestrictedImports'), output };
  }

  const forbidden: [file: string, line: string][] = [
    ['server/src/text/a.ts', "export { x } from '../features/x';"],
    ['server/src/text/a.ts', "export { x } from '../outline/x';"],
    ['server/src/outline/a.ts', "export { x } from '../rules/x';"],
    ['server/src/outline/a.ts', "export { x } from '../server';"],
    ['server/src/rules/a.ts', "export { x } from '../features/x';"],
    ['server/src/rules/a.ts', "export { x } from 'vscode-languageserver';"],
    ['server/src/edits/a.ts', "export { x } from '../features/x';"],
    ['server/src/features/a.ts', "export { x } from '../documents';"],
    ['server/src/features/a.ts', "export { x } from '../requests/x';"],
    ['server/src/features/a.ts', "export { x } from 'vscode';"],
    ['server/src/server.ts', "export { x } from 'vscode';"],
    ['server/src/server.ts', "export { x } from '../../client/src/x';"],
    ['client/src/a.ts', "export { x } from '../../server/src/outline/x';"],
    ['client/src/a.ts', "import { x } from '../../server/src/settings';\nx();"],
  ];
  for (const [file, line] of forbidden) {
    test(`refused in ${file}: ${line.split('\n')[0]}`, () => {
      const { refused, output } = lint(file, line);
      expect(refused, output).toBe(true);
    });
  }

  const allowed: [file: string, line: string][] = [
    ['server/src/outline/a.ts', "export { x } from '../text/x';"],
    ['server/src/rules/a.ts', "export { x } from '../outline/x';"],
    ['server/src/features/a.ts', "export { x } from '../rules/x';"],
    ['client/src/a.ts', "import type { X } from '../../server/src/protocol';\nexport const x: X = 1;"],
  ];
  for (const [file, line] of allowed) {
    test(`allowed in ${file}: ${line.split('\n')[0]}`, () => {
      const { refused, output } = lint(file, line);
      expect(refused, output).toBe(false);
    });
  }

  test('the one file that the client may import has nothing but types', () => {
    const exported = [...readFileSync('server/src/protocol.ts', 'utf8').matchAll(/^export (\w+)/gm)].map(
      (match) => match[1],
    );
    expect(exported.length).toBeGreaterThan(0);
    for (const word of exported) expect(['interface', 'type']).toContain(word);
  });
});
