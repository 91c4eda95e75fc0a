import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseOutline } from '../../server/src/outline/outline';
import { runRules } from '../../server/src/rules/run';
import { expandSnippet } from '../support/snippet';

const root = join(__dirname, '..', '..');
const folder = join(root, 'client', 'snippets');

interface Snippet {
  prefix: string[];
  description: string;
  body: string | string[];
}

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const snippets = files.flatMap((file) =>
  Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, Snippet>),
);
const bodyOf = (snippet: Snippet) => [snippet.body].flat().join('\n');

const KINDS = '动员部署 工作会议 总结表彰 座谈会 调研讲话 党课 表态发言 主持词 述职 致辞 廉政谈话 工作报告'.split(' ');

describe('snippets', () => {
  it('are all contributed', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const contributed = manifest.contributes.snippets.map((entry: { path: string }) => entry.path);
    expect(contributed.sort()).toEqual(files.map((name) => `./client/snippets/${name}`).sort());
  });

  it.each(['开场', '过渡', '骨架', '结尾'])('have %s for every kind of speech', (part) => {
    const prefixes = snippets.flatMap(([, snippet]) => snippet.prefix);
    for (const kind of KINDS) expect(prefixes).toContain(part + kind);
  });

  it('have a prefix in pinyin and one in Chinese, each used once', () => {
    const seen = new Set<string>();
    for (const [name, { prefix }] of snippets) {
      expect(prefix, name).toHaveLength(2);
      expect(prefix[0], name).toMatch(/^[a-z]{2,9}$/);
      expect(prefix[1], name).toMatch(/^\p{Script=Han}{2,9}$/u);
      for (const one of prefix) {
        expect(seen.has(one), `${name}: ${one} twice`).toBe(false);
        seen.add(one);
      }
    }
  });

  it('give pinyin as long as the words it stands for', () => {
    const short = snippets.filter(([, { prefix }]) => prefix[0]!.length > prefix[1]!.length + 1);
    expect(short.map(([name]) => name)).toEqual([]);
  });

  it.each(snippets)('%s expands and is written in full-width marks', (_, snippet) => {
    const { text, tabStops } = expandSnippet(bodyOf(snippet));
    expect(text).not.toMatch(/[,;:?!()"']|(?<!\d)\./);
    expect(text).not.toMatch(/([，。、；：])\1|[，、；：][，。、；：]/);
    expect(text).not.toMatch(/[ \t]$/m);
    for (const stop of tabStops) {
      if (stop.choices || stop.number === 0) continue;
      expect(stop.text, 'a tab stop names what is missing with ××, or is a date').toMatch(/×|^\d+$/);
    }
    expect(snippet.description).not.toBe('');
  });

  it.each(snippets)('%s is numbered right', (_, snippet) => {
    const { text } = expandSnippet(bodyOf(snippet), { TM_CURRENT_LINE: '　　' });
    const numbering = runRules(parseOutline(`　　${text}`)).filter(({ code }) =>
      /^(numbering|level|marker)/.test(code ?? ''),
    );
    expect(numbering).toEqual([]);
  });

  it('number their tab stops from 1 on', () => {
    for (const [name, snippet] of snippets) {
      const numbers = expandSnippet(bodyOf(snippet)).tabStops.map((stop) => stop.number);
      expect(numbers, name).toEqual(numbers.map((_, index) => index + 1));
    }
  });

  it('carry the indent of the line to every paragraph they add', () => {
    const runs = snippets.find(([, { prefix }]) => prefix.includes('dy'))![1];
    const paragraphs = (line: string) => expandSnippet(bodyOf(runs), { TM_CURRENT_LINE: line }).text.split('\n');
    expect(paragraphs('dy').map((text) => text.slice(0, 3))).toEqual(['第一，', '第二，', '第三，']);
    expect(paragraphs('　　dy').map((text) => text.slice(0, 3))).toEqual(['第一，', '　　第', '　　第']);
  });

  it('date without zeros', () => {
    const date = snippets.find(([, { prefix }]) => prefix.includes('rq'))![1];
    expect(expandSnippet(bodyOf(date)).text).toBe('2026年3月9日');
  });
});
