/** The pages of the rules, their table and the README agree with the rules, with each other and with the manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { parseOutline } from '../../server/src/outline/outline';
import { rules } from '../../server/src/rules/index';
import { runRules } from '../../server/src/rules/run';
import type { Dictionary, RuleSettings } from '../../server/src/rules/types';

const read = (file: string) => readFileSync(file, 'utf8');
const codes = rules.map(({ code }) => code);
const page = (code: string) => read(`docs/rules/${code}.md`);

const SEVERITIES = {
  error: '错误 `error`',
  warning: '警告 `warning`',
  information: '信息 `information`',
  hint: '提示 `hint`',
  off: '关闭 `off`',
};

/** Examples are fenced as `speech bad` (错例) or `speech good` (正例). */
function examples(kind: 'bad' | 'good'): [code: string, number: number, text: string][] {
  return codes.flatMap((code) => {
    const blocks = [...page(code).matchAll(/^```speech (bad|good)\n(.*?)\n```$/gms)];
    const texts = blocks.filter((block) => block[1] === kind).map((block) => block[2]!);
    return texts.map((text, i): [string, number, string] => [code, i + 1, text]);
  });
}

/** A rule that is off by default is on for the examples of its own page. */
function switchedOn(code: string): RuleSettings {
  const { severity } = rules.find((rule) => rule.code === code)!;
  return severity.speech === 'off' && severity.document === 'off' ? { [code]: 'hint' } : {};
}

/** The writer's own words, as the page of the rule shows them in settings. */
function wordsOf(code: string): Dictionary {
  const shown = (name: string) => new RegExp(`"speechOutline\\.${name}": (.*)`).exec(page(code))?.[1];
  const terms = JSON.parse(shown('terms') ?? '{}') as Record<string, string>;
  return { terms: new Map(Object.entries(terms)), names: JSON.parse(shown('names') ?? '[]') as string[] };
}

describe('pages of the rules', () => {
  it('are there for every rule, and for nothing else', () => {
    const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
  });

  it.each(rules.map((rule) => [rule.code, rule] as const))('%s: heading, severities, setting', (code, rule) => {
    const text = page(code);
    expect(text.startsWith(`# ${code}　`)).toBe(true);
    expect(text).toContain(`| ${SEVERITIES[rule.severity.speech]} | ${SEVERITIES[rule.severity.document]} |`);
    expect(text).toContain(`"speechOutline.rules": { "${code}": "off" }`);
    expect(text).toContain('\n## In English\n');
  });

  it.each(codes)('%s: a wrong example and a right one', (code) => {
    expect(examples('bad').some(([one]) => one === code)).toBe(true);
    expect(examples('good').some(([one]) => one === code)).toBe(true);
  });

  it.each(examples('bad'))('%s: 错例 %i is marked, and by this rule only', (code, _number, text) => {
    const found = runRules(parseOutline(text), switchedOn(code), wordsOf(code)).map((finding) => finding.code);
    expect([...new Set(found)]).toEqual([code]);
  });

  it.each(examples('good'))('%s: 正例 %i is not marked', (code, _number, text) => {
    expect(runRules(parseOutline(text), switchedOn(code), wordsOf(code))).toEqual([]);
  });

  it.each(examples('bad'))('%s: 错例 %i is right after its first fix', (code, _number, text) => {
    const outline = parseOutline(text);
    const findings = runRules(outline, switchedOn(code), wordsOf(code));
    const [fix] = findings[0]!.fixes;
    expect(fix === undefined).toBe(page(code).includes('| 没有 |'));
    if (fix && findings.length === 1) {
      const after = parseOutline(applyEdits(text, fix.edits(outline)));
      // What a fix inserts may still have to be filled in.
      const left = runRules(after, switchedOn(code), wordsOf(code)).map((finding) => finding.code);
      expect(left.filter((one) => one !== 'placeholder-unfilled' || one === code)).toEqual([]);
    }
  });

  it('say 规定 nowhere: a practice is none, and a standard is named', () => {
    for (const code of codes) expect(page(code), code).not.toContain('规定');
    for (const code of codes) expect(page(code), code).toMatch(/\*\*惯例\*\*|GB\/T 1583[45]-2011|GB\/T 9704-2012/);
  });
});

describe('the table of the rules', () => {
  const rows = [...read('docs/rules/README.md').matchAll(/^\| \[([\w-]+)\]\((.*?)\) \| (.*?) \| (.*?) \| (.*?) \|/gm)];

  it('lists all of them in their order, with their severities', () => {
    const listed = rows.map(([, code, link, , speech, document]) => [code, link, speech, document]);
    const expected = rules.map(({ code, severity }) => [
      code,
      `${code}.md`,
      SEVERITIES[severity.speech],
      SEVERITIES[severity.document],
    ]);
    expect(listed).toEqual(expected);
  });
});

describe('README.md', () => {
  const { contributes, scripts, version } = JSON.parse(read('package.json'));
  const readme = read('README.md');

  it('names every setting with its default', () => {
    const settings = Object.entries(contributes.configuration.properties as Record<string, { default: unknown }>);
    expect(settings.length).toBeGreaterThan(0);
    for (const [name, { default: value }] of settings)
      expect(readme).toContain(`| \`${name}\` | \`${JSON.stringify(value)}\` |`);
  });

  it('names every command, with its keybinding', () => {
    const keys = new Map<string, string>(
      contributes.keybindings.map(({ command, key }: { command: string; key: string }) => [command, key]),
    );
    for (const { command } of contributes.commands as { command: string }[]) {
      const row = readme.split('\n').find((line) => line.includes(`\`${command}\``));
      expect(row, command).toBeDefined();
      const key = keys.get(command);
      if (key) expect(row!.toLowerCase()).toContain(`\`${key}\``);
    }
  });

  it('names every command by its title in both languages', () => {
    const titles = [JSON.parse(read('package.nls.zh-cn.json')), JSON.parse(read('package.nls.json'))];
    for (const { command } of contributes.commands as { command: string }[])
      for (const title of titles) expect(readme).toContain(title[`command.${command.split('.')[1]}`]);
  });

  it('names every extension of the language', () => {
    for (const extension of contributes.languages[0].extensions) expect(readme).toContain(`\`${extension}\``);
  });

  it('names every prefix of the snippets, and how many there are', () => {
    const snippets = (contributes.snippets as { path: string }[]).flatMap(({ path }) =>
      Object.values(JSON.parse(read(path)) as Record<string, { prefix: string[] }>),
    );
    for (const { prefix } of snippets) for (const one of prefix) expect(readme).toContain(`\`${one}\``);
    expect(readme).toContain(`等 ${snippets.length} 个`);
    expect(readme).toContain(`| Snippets | ${snippets.length} of them`);
  });

  it('names the package as this version makes it', () => {
    expect(readme).toContain(`dist/speech-outline-${version}.vsix`);
  });

  it('names every kind of New Speech…', () => {
    const { kinds } = JSON.parse(read('client/templates/templates.json')) as { kinds: { label: string }[] };
    for (const { label } of kinds) expect(readme).toContain(label);
  });

  it('names only scripts that are there', () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|[\w:]+(?=`| --))/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('is shipped with a change log that knows this version', () => {
    expect(read('CHANGELOG.md')).toContain(`## [${version}]`);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map((match) => match[1]!);
    expect(links).toContain('docs/rules/README.md');
    const missing = links.filter((link) => {
      try {
        read(link);
        return false;
      } catch {
        return true;
      }
    });
    expect(missing).toEqual([]);
  });
});
