/** Where Enter and the other keys are ours, and what they do when the server has no answer. Knows no VS Code. */
import type { Place, TextChange } from './changes';

const INDENT = /^[ \t\u00a0\u3000\ufeff]*/;
/** Two full-width characters; more is layout (a centred title, a signature at the right). */
const HALVES_AT_MOST = 4;

/** A new line at a place of a line, with the line's own indent; \n stands for the document's line break. */
export function newline(text: string, { line, character }: Place): TextChange[] {
  const blanks = INDENT.exec(text)![0];
  const indent = carried(blanks);
  const change = (from: number, to: number, newText: string): TextChange => ({
    range: { start: { line, character: from }, end: { line, character: to } },
    newText,
  });
  // A blank line is left really blank.
  if (blanks === text)
    return changed(
      change(0, character, ''),
      change(character, character, `\n${indent}`),
      change(character, text.length, ''),
    );
  // Before the text: an empty line above, and the cursor stays where it is.
  if (character <= blanks.length) return [change(0, 0, `${indent}\n`)];
  const rest = INDENT.exec(text.slice(character))![0].length;
  return changed(change(character, character, `\n${indent}`), change(character, character + rest, ''));
}

/** The character before a place of a line; at its start the line break, after the `before` characters of the line before. */
export function deleteLeft(text: string, { line, character }: Place, before: number): TextChange[] {
  const end = { line, character };
  if (character === 0)
    return line === 0 ? [] : [{ range: { start: { line: line - 1, character: before }, end }, newText: '' }];
  const pair = /[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(0, character));
  return [{ range: { start: { line, character: character - (pair ? 2 : 1) }, end }, newText: '' }];
}

/**
 * Whether the cursor stands at the end of a line that Enter may have to go on from with more than the line's own indent:
 * the line may begin with a marker, or stands at the margin and its neighbours may have an indent. `starts` are the
 * characters that markers begin with.
 */
export function endsItem(text: string, character: number, starts: string, hasIndents: () => boolean): boolean {
  const first = INDENT.exec(text)![0].length;
  if (first === text.length || character < text.trimEnd().length) return false;
  return starts.includes(text[first]!) || (first === 0 && hasIndents());
}

/** Whether any line of a text is indented. */
export function hasIndents(text: string): boolean {
  return /(?:^|[\r\n])[ \t\u00a0\u3000\ufeff]/.test(text);
}

const NUMBER = /^[（(第其]*[0-9０-９①-⑳〇零一二两三四五六七八九十百千甲乙丙丁戊己庚辛壬癸]*/;
/** What may follow the number in a marker, with blanks: 个关键词是. */
const WORDS_AT_MOST = 6;

/**
 * Where the cursor may stand: `in` a marker or before it, perhaps right `after` it, or in none. Only the first
 * character and the distance are looked at; the server knows the rest.
 */
export function markerPlace(text: string, character: number, starts: string): 'in' | 'after' | undefined {
  const first = INDENT.exec(text)![0].length;
  if (first === text.length || !starts.includes(text[first]!)) return undefined;
  if (character > first + NUMBER.exec(text.slice(first))![0].length + WORDS_AT_MOST) return undefined;
  return character > first ? 'after' : 'in';
}

function carried(blanks: string): string {
  let halves = 0;
  for (const blank of blanks) halves += blank === '\u3000' ? 2 : 1;
  return halves <= HALVES_AT_MOST ? blanks : '';
}

function changed(...changes: TextChange[]): TextChange[] {
  return changes.filter(({ range, newText }) => newText !== '' || range.start.character !== range.end.character);
}
