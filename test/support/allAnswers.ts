/** Every answer the server can give about a text, made by the features themselves: what throws here throws in the test. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/codeActions';
import { completions } from '../../server/src/features/completion';
import { definition, partReferences } from '../../server/src/features/definition';
import { detect } from '../../server/src/features/detect';
import { diagnostics } from '../../server/src/features/diagnostics';
import { foldingRanges } from '../../server/src/features/folding';
import { formattingEdits } from '../../server/src/features/formatting';
import { documentHighlights } from '../../server/src/features/highlights';
import { hover } from '../../server/src/features/hover';
import { pressKey } from '../../server/src/features/key';
import { lengthHints } from '../../server/src/features/lengthHints';
import { measure } from '../../server/src/features/measure';
import {
  dictionaryNames,
  linkedEditing,
  nameUse,
  prepareRename,
  rename,
  renameName,
} from '../../server/src/features/names';
import { navigate } from '../../server/src/features/navigate';
import { FIX_ALL_KIND, REFLOW_KIND, RENUMBER_KIND } from '../../server/src/features/offered';
import { outlineParts } from '../../server/src/features/outlineParts';
import { outlineText } from '../../server/src/features/outlineText';
import { parallelLenses } from '../../server/src/features/parallelLens';
import { placeholders } from '../../server/src/features/placeholders';
import { paste, restructure } from '../../server/src/features/restructure';
import { selectionRanges } from '../../server/src/features/selectionRanges';
import { status } from '../../server/src/features/status';
import { documentSymbols } from '../../server/src/features/symbols';
import { textSymbols } from '../../server/src/features/textSymbols';
import { parseOutline } from '../../server/src/outline/outline';
import type { Outline } from '../../server/src/outline/types';
import { defaultSettings, type Settings } from '../../server/src/settings';

const uri = 'file:///a.speech';
const textDocument = { uri, version: 1 };
const settings: Settings = {
  ...defaultSettings,
  lengthHints: 'all',
  target: { minutes: 20 },
  format: { indent: 'two', blankLines: 'sections' },
  dictionary: { terms: new Map([['市委办', '市委办公室']]), names: ['学习强国'] },
};
const names = dictionaryNames(settings.dictionary);

type Answer = (document: TextDocument, outline: Outline) => unknown;
type AnswerAt = (document: TextDocument, outline: Outline, position: Position) => unknown;

const wholeOf = (document: TextDocument): Range => ({
  start: { line: 0, character: 0 },
  end: document.positionAt(document.getText().length),
});
const findingOptions = { ...settings, rulePages: 'file:///rules/', commands: true };

/** What is answered about the whole text, by the request's name. */
const ABOUT_TEXTS: Record<string, Answer> = {
  diagnostics: (document, outline) => diagnostics(document, outline, findingOptions),
  quickFixes: (document, outline) =>
    codeActions(document, outline, wholeOf(document), { diagnostics: [] }, findingOptions),
  sourceActions: (document, outline) =>
    [FIX_ALL_KIND, RENUMBER_KIND, REFLOW_KIND].map((kind) =>
      codeActions(document, outline, wholeOf(document), { diagnostics: [], only: [kind] }, findingOptions),
    ),
  formatting: (document, outline) => formattingEdits(document, outline, settings),
  symbols: (document, outline) => documentSymbols(document, outline, settings.outline),
  folds: (document, outline) => foldingRanges(document, outline, { rangeLimit: 5000 }),
  parts: (document, outline) => outlineParts(document, outline, settings),
  hints: (document, outline) => lengthHints(document, outline, wholeOf(document), settings),
  lenses: (document, outline) => parallelLenses(document, outline),
  measure: (document, outline) => measure(document, outline, [wholeOf(document)], settings),
  placeholders,
  status,
  outlineText: (_document, outline) =>
    (['text', 'markdown'] as const).map((format) => outlineText(outline, { format, ...settings.outline })),
  textSymbols: (document) => textSymbols({ text: document.getText(), fileName: '讲话.txt', recognise: false }),
  detect: (document) => detect({ text: document.getText().slice(0, 20_000), fileName: '讲话.txt' }),
};

const KEYS = ['enter', 'tab', 'shiftTab', 'backspace'] as const;
const GOALS = ['nextPart', 'previousPart', 'nextSibling', 'previousSibling', 'parent', 'part'] as const;
const ACTIONS = ['promote', 'demote', 'moveUp', 'moveDown', 'duplicate', 'delete', 'insert'] as const;

/** What is answered about a place in the text. */
const ABOUT_PLACES: Record<string, AnswerAt> = {
  completion: (document, outline, position) =>
    completions(document, outline, position, { ...settings, trigger: undefined, snippets: true }),
  hover: (document, outline, position) => hover(document, outline, position, { readingSpeed: 220, markdown: true }),
  highlights: (document, outline, position) => documentHighlights(document, outline, position, names),
  selections: (document, outline, position) => selectionRanges(document, outline, [position]),
  definition,
  references: (document, outline, position) => partReferences(document, outline, position, true),
  nameUse: (document, outline, position) => nameUse(document, outline, names, position),
  prepareRename: (document, outline, position) => prepareRename(document, outline, names, position),
  rename: (document, outline, position) => rename(document, outline, names, position, '新名'),
  renameName: (document, outline, position) =>
    renameName(document, outline, names, { range: { start: position, end: position }, newName: '新名' }),
  linkedEditing,
  navigate: (document, outline, position) => GOALS.map((to) => navigate(document, outline, position, to)),
  keys: (document, outline, position) =>
    KEYS.map((key) => pressKey(document, outline, { textDocument, position, key }, settings)),
  restructure: (document, outline, position) =>
    ACTIONS.map((action) => restructure(document, outline, position, action)),
  paste: (document, outline, position) =>
    paste(document, outline, { start: position, end: position }, '\n一、学习\n二、工作\n'),
};

/** A text as the server holds it, and all that it may answer about it, as `name: answer`. */
export function opened(text: string): { document: TextDocument; outline: Outline } {
  return { document: TextDocument.create(uri, 'speech-outline', 1, text), outline: parseOutline(text) };
}

/** Asks for every answer about a text and about these places in it; throws where one points to where nothing can be. */
export function checkAnswers({ document, outline }: ReturnType<typeof opened>, places: Iterable<Position>): void {
  const check = (name: string, answer: unknown) => {
    for (const [path, range] of rangesIn(answer, name)) {
      const wrong = amiss(document, range);
      if (wrong) throw new Error(`${path} ${JSON.stringify(range)} is ${wrong}`);
    }
  };
  for (const [name, answer] of Object.entries(ABOUT_TEXTS)) check(name, answer(document, outline));
  for (const position of places)
    for (const [name, answer] of Object.entries(ABOUT_PLACES)) check(name, answer(document, outline, position));
}

/** Each range of an answer, with the way to it. Ranges of a selection after edits are in another text and left out. */
function* rangesIn(answer: unknown, path: string): Generator<[string, Range]> {
  // A stack of its own: an answer may be nested as deep as the text.
  const open: [string, unknown][] = [[path, answer]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [way, value] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (isRange(value)) yield [way, value];
    else
      for (const [key, inner] of Object.entries(value)) {
        if (key !== 'selection') open.push([way.length > 200 ? way : `${way}.${key}`, inner]);
      }
  }
}

function isRange(value: object): value is Range {
  return 'start' in value && 'end' in value && typeof value.start === 'object' && typeof value.end === 'object';
}

/** What is wrong with where a range stands: it must lie in the text and cut no surrogate pair. */
export function amiss(document: TextDocument, { start, end }: Range): string | undefined {
  for (const { line, character } of [start, end]) {
    if (line < 0 || line >= document.lineCount || character < 0) return 'outside the text';
    const at = document.offsetAt({ line, character: 0 }) + character;
    const back = document.positionAt(at);
    if (back.line !== line || back.character !== character) return 'outside its line';
    if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(around(document, at))) return 'inside a surrogate pair';
  }
  return document.offsetAt(end) < document.offsetAt(start) ? 'ends before it begins' : undefined;
}

function around(document: TextDocument, at: number): string {
  return document.getText().slice(Math.max(0, at - 1), at + 1);
}
