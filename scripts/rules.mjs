// Writes what follows from the list of rules and their pages:
//   npm run rules
// the settings and their descriptions in package.json and package.nls*.json, the tables of docs/rules/README.md, and
// how many rules the README names. A page begins with `# code　name`, then a paragraph; its English section begins
// with a sentence that says what the rule is about.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from './lib/paths.mjs';

/** The rooms in their order, with what their rules are about. */
const ROOMS = [
  ['numbering', '序号和层次', 'Numbers and layers'],
  ['structure', '结构', 'Structure'],
  ['residue', '残留和待填', 'Residue and placeholders'],
  ['punctuation', '标点和空格', 'Marks and blanks'],
  ['figures', '数字、日期和文号', 'Figures, dates, document numbers'],
  ['words', '词语', 'Words'],
];
const SEVERITIES = {
  error: '错误 `error`',
  warning: '警告 `warning`',
  information: '信息 `information`',
  hint: '提示 `hint`',
  off: '关闭 `off`',
};
const PREFIX = 'configuration.rules.';

const read = (file) => readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n');

/** The rules as the server has them: all in their order, and by room. */
async function loadRules() {
  const rooms = ROOMS.map(([room]) => `export { ${room}Rules as ${room} } from './${room}';`);
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: [`export { rules } from './index';`, ...rooms].join('\n'),
      resolveDir: join(root, 'server/src/rules'),
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const built = { exports: {} };
  const require = createRequire(import.meta.url);
  new Function('module', 'exports', 'require', outputFiles[0].text)(built, built.exports, require);
  return built.exports;
}

/** The first sentence: a 。 that ends one stands after a word, not among marks that are spoken of. */
const SENTENCE = /^# .+\n\n((?:`[^`\n]*`|[^`\n|#])+?(?:(?<=[\p{L}\p{N}）”》…])。(?![。`])|$))/mu;

/** What a rule's page says about it; what it does not say is added to `wrong`. */
function readPage(code, wrong) {
  const file = `docs/rules/${code}.md`;
  let text = '';
  try {
    text = read(file);
  } catch {
    wrong.push(`${code} has no page: ${file} is missing`);
    return {};
  }
  const find = (what, pattern) => {
    const found = pattern.exec(text)?.[1]?.trim();
    if (!found) wrong.push(`${file}: ${what} not found`);
    return found;
  };
  return {
    name: find('the heading “# code　name”', new RegExp(`^# ${code}　(.+)\n`)),
    what: find('a first paragraph', SENTENCE),
    fix: find('the table of severities', /^\| 讲话稿 \| 公文 \| 快速修复 \|\n.*\n\| [^|]+ \| [^|]+ \| ([^|]+) \|$/m),
    english: find('a sentence in English', /^## In English\n\n(?:Off by default\. )?(.+?(?:\.(?= [A-Z])|\.?$))/m),
  };
}

function withRules(texts, rules, describe) {
  const entries = Object.entries(texts).filter(([key]) => !key.startsWith(PREFIX));
  const at = entries.findIndex(([key]) => key === 'configuration.rules') + 1;
  entries.splice(at, 0, ...rules.map((rule) => [PREFIX + rule.code, describe(rule)]));
  return Object.fromEntries(entries);
}

/** JSON as it stands in the repository: blanks that cannot be seen are written as escapes. */
const json = (value) => `${JSON.stringify(value, null, 2).replaceAll('\u3000', '\\u3000')}\n`;
const text = (value) => `${JSON.stringify(value, null, 2)}\n`;

function between(file, content) {
  const before = read(file);
  const after = before.replace(
    /(<!-- rules -->\n).*?(<!-- \/rules -->)/s,
    (_, from, to) => `${from}\n${content}\n\n${to}`,
  );
  if (!before.includes('<!-- rules -->')) throw new Error(`${file}: no place for the rules (<!-- rules -->)`);
  return after;
}

function tables(byRoom, pages) {
  return ROOMS.filter(([room]) => byRoom[room].length > 0)
    .map(([room, chinese, english]) => {
      const rows = byRoom[room].map(({ code, severity }) => {
        const { name, what, fix } = pages.get(code);
        const about = `${name}：${what.replaceAll('|', '\\|')}`;
        return `| [${code}](${code}.md) | ${about} | ${SEVERITIES[severity.speech]} | ${SEVERITIES[severity.document]} | ${fix} |`;
      });
      const head = ['| 规则 | 查什么 | 讲话稿 | 公文 | 快速修复 |', '| --- | --- | --- | --- | --- |'];
      return [`### ${chinese}　${english}`, '', ...head, ...rows].join('\n');
    })
    .join('\n\n');
}

/** The files as they should be: path → content. */
export async function generate() {
  const { rules, ...byRoom } = await loadRules();
  const listed = ROOMS.flatMap(([room]) => byRoom[room]);
  const lost = rules.find((rule, index) => listed[index] !== rule);
  if (lost || listed.length !== rules.length)
    throw new Error(`${lost?.code}: its room is not in ROOMS, or not in order`);
  const wrong = [];
  const pages = new Map(rules.map(({ code }) => [code, readPage(code, wrong)]));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));

  const manifest = JSON.parse(read('package.json'));
  manifest.contributes.configuration.properties['speechOutline.rules'].properties = Object.fromEntries(
    rules.map(({ code }) => [
      code,
      { type: 'string', enum: Object.keys(SEVERITIES), description: `%${PREFIX}${code}%` },
    ]),
  );
  const chinese = withRules(JSON.parse(read('package.nls.zh-cn.json')), rules, ({ code }) => {
    const { name, what } = pages.get(code);
    return plain(`${name}：${what}`);
  });
  const english = withRules(JSON.parse(read('package.nls.json')), rules, ({ code }) => plain(pages.get(code).english));
  const readme = read('README.md')
    .replace(/共 \d+ 条规则/g, `共 ${rules.length} 条规则`)
    .replace(/\b\d+ rules\b/g, `${rules.length} rules`);
  return {
    'package.json': json(manifest),
    'package.nls.json': text(english),
    'package.nls.zh-cn.json': text(chinese),
    'docs/rules/README.md': between('docs/rules/README.md', tables(byRoom, pages)),
    'README.md': readme,
  };
}

/** Settings show plain text: no Markdown. */
const plain = (markdown) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*\n]+)\*\*|(?<![*\w])\*([^*\n]+)\*(?![*\w])|`([^`]+)`/g, '$1$2$3')
    .replace(/\\([*_`|])/g, '$1');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, content] of Object.entries(await generate())) writeFileSync(join(root, file), content);
}
