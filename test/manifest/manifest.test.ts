import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules';

type Json = Record<string, unknown>;
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Json;

const manifest = read('package.json');
const contributes = manifest.contributes as {
  commands: { command: string; title: string }[];
  keybindings: { command: string; key: string }[];
  menus: Record<string, ({ command: string } | { submenu: string })[]>;
  submenus: { id: string }[];
  configuration: { properties: Record<string, Json> };
};
const english = read('package.nls.json') as Record<string, string>;
const chinese = read('package.nls.zh-cn.json') as Record<string, string>;

/** All texts anywhere in a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('texts of the manifest', () => {
  const used = texts(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);

  test('are all there in English, and none too many', () => {
    expect(Object.keys(english).sort()).toEqual([...new Set(used)].sort());
  });

  test('are all there in Chinese, and none too many', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  test('are written in their language', () => {
    for (const [key, text] of Object.entries(chinese)) expect(text, key).toMatch(/\p{Script=Han}/u);
    for (const [key, text] of Object.entries(english)) expect(text, key).toMatch(/[A-Za-z]/);
  });
});

describe('commands', () => {
  const names = contributes.commands.map(({ command }) => command);

  test('have our prefix and a title that is translated', () => {
    for (const { command, title } of contributes.commands) {
      expect(command).toMatch(/^speechOutline\./);
      expect(title, command).toMatch(/^%.+%$/);
    }
  });

  test('of keys and menus exist', () => {
    const referred = [...contributes.keybindings, ...Object.values(contributes.menus).flat()];
    const submenus = contributes.submenus.map(({ id }) => id);
    for (const entry of referred) {
      if ('submenu' in entry) expect(submenus).toContain(entry.submenu);
      else expect(names).toContain(entry.command);
    }
  });

  test('each have a key of their own', () => {
    const keys = contributes.keybindings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('settings', () => {
  const settings = Object.entries(contributes.configuration.properties);
  const ruleSettings = Object.entries(contributes.configuration.properties['speechOutline.rules']!.properties as Json);

  test('have our prefix, a default and a translated description', () => {
    for (const [name, setting] of settings) {
      expect(name).toMatch(/^speechOutline\./);
      expect(setting, name).toHaveProperty('default');
      expect(setting.description ?? setting.markdownDescription, name).toMatch(/^%.+%$/);
    }
  });

  test('cover every rule the server knows, and no other', () => {
    expect(ruleSettings.map(([code]) => code).sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  test('that name files are not taken from a folder that is not trusted', () => {
    const { untrustedWorkspaces } = manifest.capabilities as { untrustedWorkspaces: Record<string, string[]> };
    const names = settings.map(([name]) => name).filter((name) => /File$|Folder$/.test(name));
    expect(untrustedWorkspaces.restrictedConfigurations).toEqual(names);
  });

  test('of rules are described', () => {
    for (const [code, setting] of ruleSettings) expect((setting as Json).description, code).toMatch(/^%.+%$/);
  });
});

test('every file that the manifest names exists', () => {
  // The bundles are built, so their sources stand for them here.
  const sources: Record<string, string> = {
    './dist/client/node.js': 'client/src/node/main.ts',
    './dist/client/browser.js': 'client/src/browser/main.ts',
  };
  const files = texts(manifest).filter((text) => text.startsWith('./'));
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) expect(existsSync(sources[file] ?? file), file).toBe(true);
});

test('every rule has a page that is named by its code', () => {
  for (const { code } of rules) expect(readFileSync(`docs/rules/${code}.md`, 'utf8'), code).toContain(code);
});
