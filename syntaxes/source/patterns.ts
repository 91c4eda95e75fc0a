/** Helpers that write regular expressions for Oniguruma, the engine of TextMate grammars. */

export interface Rule {
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  captures?: Captures;
  beginCaptures?: Captures;
  endCaptures?: Captures;
  patterns?: readonly Rule[];
  include?: string;
}
export type Captures = Record<string, { name?: string; patterns?: readonly Rule[] }>;

/** Blanks that are indent. */
export const BLANK = '[ \\t\\x{3000}\\x{A0}]';
/** The start of a line with what may stand before its text: indent, and Markdown's marks. */
export const LINE_START = `^${BLANK}*(?<hash>#{1,6}[ \\t]+)?(?<bold>\\*\\*(?=[^*]*\\*\\*))?`;
export const LINE_END = `(?=${BLANK}*$)`;

export const MARKDOWN: Record<string, string> = {
  hash: scope('punctuation.definition.heading.markdown'),
  bold: scope('punctuation.definition.bold.markdown'),
};

export const HAN_NUMERAL = '[〇零一二三四五六七八九十百廿卅]{1,7}';

/** A scope of this language; several are separated by blanks. */
export function scope(...names: string[]): string {
  return names.map((name) => `${name}.speech-outline`).join(' ');
}

export function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** One of the texts, the longer first; common beginnings are written once. */
export function oneOf(texts: readonly string[]): string {
  if (texts.every((text) => [...text].length === 1)) {
    return texts.length === 1 ? literal(texts[0]!) : `[${texts.map(literal).join('')}]`;
  }
  const byFirst = new Map<string, string[]>();
  for (const text of texts) {
    const [first = ''] = text;
    byFirst.set(first, [...(byFirst.get(first) ?? []), text.slice(first.length)]);
  }
  const single = [...byFirst].filter(([first, rest]) => first && rest.every((text) => text === ''));
  const longer = [...byFirst].filter(([first, rest]) => first && rest.some((text) => text !== ''));
  const branches = longer.map(([first, rest]) => literal(first) + oneOf(rest));
  if (single.length > 0) branches.push(oneOf(single.map(([first]) => first)));
  const optional = byFirst.has('');
  if (branches.length === 1 && !optional) return branches[0]!;
  return `(?:${branches.join('|')})${optional ? '?' : ''}`;
}

/** `unless` of the marker table, which is anchored at its start, as a negative look-ahead. */
export function notAhead(unless: RegExp | undefined): string {
  return unless ? `(?!${unless.source.replace(/^\^/, '')})` : '';
}

/** A pattern whose groups are named, `(?<marker>…)`, with numbered captures for those that have a scope. */
export function compile(pattern: string, scopes: Record<string, string>): { pattern: string; captures: Captures } {
  const captures: Captures = {};
  let count = 0;
  const numbered = pattern.replace(/\(\?<([a-z]\w*)>/gi, (_, group: string) => {
    const name = scopes[group] ?? MARKDOWN[group];
    if (name === undefined) throw new Error(`no scope for group ${group}`);
    captures[++count] = { name };
    return '(';
  });
  return { pattern: numbered, captures };
}

/** A rule for one match, its groups named as `compile` takes them. */
export function matchRule(pattern: string, scopes: Record<string, string>): Rule {
  const compiled = compile(pattern, scopes);
  return { match: compiled.pattern, captures: compiled.captures };
}
