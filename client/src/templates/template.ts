/**
 * What a template is made of, and what becomes of it: the text with what is known filled in, or a snippet whose tab
 * stops are what is not. Knows no VS Code.
 */

/** What a template may leave to the one who uses it, in the order in which it is asked for. */
export const variables = ['unit', 'leader', 'meeting', 'date'] as const;
export type Variable = (typeof variables)[number];

/** What is known of them; an empty text is not known. */
export type Values = Partial<Record<Variable, string>>;

/** How a variable is written between { and }; the first name is the one that is shown. */
const names: Record<Variable, readonly string[]> = {
  unit: ['单位', 'unit'],
  leader: ['领导', 'leader'],
  meeting: ['会议', 'meeting'],
  date: ['日期', 'date'],
};

/** What stands for a variable that is not known, in a form that the rule placeholder-unfilled finds. */
const unknown: Record<Variable, string> = {
  unit: '××单位',
  leader: '×××',
  meeting: '××会议',
  date: '××××年×月×日',
};

/** Plain text; a tab stop, the same in all places with its key; a variable with what stands for it while unknown. */
export type Piece = string | { stop: string; key?: string } | { variable: Variable; text: string };

/** Where the cursor stays when all tab stops are done. */
const END = { stop: '', key: '0' };

const NAME = Object.values(names).flat().join('|');
/** Brackets are often typed full-width between Han. */
const VARIABLE = `[{｛](?<name>${NAME})[}｝]`;
/** ××, a whole date of them, 【待补：数据】, ____: what is written over. A single × may be a sign of multiplication. */
const OPEN = '(?:×{2,4}年)?×{1,2}月×{1,2}日|×{2,}|【(?:待|请)[^【】\\r\\n]{0,40}】|_{2,}|＿{2,}';

/** A text of the writer's own: literally what stands there, but for variables and places left open. */
export function parseOwn(text: string): Piece[] {
  return split(text, new RegExp(`${VARIABLE}|(?<open>${OPEN})`, 'gi'), ({ name, open }) =>
    name === undefined ? { stop: open! } : variable(name, undefined),
  );
}

/** A body of templates.json: `${1:text}`, again as `${1}`; `{会议}` or `{会议:text}`; `$0` where the cursor stays. */
export function parseBuiltIn(body: string): Piece[] {
  const pattern = `\\$\\{(?<key>\\d+)(?::(?<text>[^{}]*))?\\}|\\{(?<name>${NAME})(?::(?<instead>[^{}]*))?\\}|\\$0`;
  return split(body, new RegExp(pattern, 'g'), ({ key, text, name, instead }) => {
    if (name !== undefined) return variable(name, instead);
    return key === undefined ? END : { stop: text ?? '', key };
  });
}

function variable(name: string, text: string | undefined): Piece {
  const found = variables.find((one) => names[one].includes(name.toLowerCase()))!;
  return { variable: found, text: text ?? unknown[found] };
}

function split(text: string, pattern: RegExp, piece: (groups: Record<string, string | undefined>) => Piece): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push(piece(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** The variables that are used, in the order in which they are asked for. */
export function variablesOf(pieces: readonly Piece[]): Variable[] {
  const used = new Set(pieces.map((piece) => (typeof piece === 'object' && 'variable' in piece ? piece.variable : '')));
  return variables.filter((one) => used.has(one));
}

/** A snippet for VS Code: tab stops in the order of the text; one that comes again is the same stop. */
export function snippetOf(pieces: readonly Piece[], values: Values): string {
  const numbers = new Map<string, number>();
  const stopFor = (text: string, key: string) => {
    const known = numbers.get(key);
    if (known !== undefined) return `\${${known}}`;
    const number = numbers.size + 1;
    numbers.set(key, number);
    return `\${${number}:${escapeSnippet(text)}}`;
  };
  return pieces
    .map((piece, index) => {
      if (typeof piece === 'string') return escapeSnippet(piece);
      if (piece === END) return '$0';
      if ('stop' in piece) return stopFor(piece.stop, piece.key ?? `at ${index}`);
      const value = values[piece.variable];
      return value ? escapeSnippet(value) : stopFor(piece.text, piece.variable);
    })
    .join('');
}

/** The text as it stands before anything is filled in by hand. */
export function textOf(pieces: readonly Piece[], values: Values): string {
  const first = new Map<string, string>();
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const [key, text] = 'stop' in piece ? [piece.key, piece.stop] : [piece.variable, piece.text];
      if ('variable' in piece && values[piece.variable]) return values[piece.variable];
      if (key === undefined) return text;
      if (!first.has(key)) first.set(key, text);
      return first.get(key);
    })
    .join('');
}

/** Characters that mean something in a snippet mean nothing in a text. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** The first lines of a text, to know it again by in a list. */
export function firstLines(text: string, most = 60): string {
  const lines = text
    .slice(0, 2000)
    .split(/[\r\n]+/)
    .map((line) => line.trim());
  const shown = lines
    .filter((line) => line !== '')
    .slice(0, 3)
    .join('　');
  return [...shown].length > most ? `${[...shown].slice(0, most).join('')}…` : shown;
}
