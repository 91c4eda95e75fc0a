/**
 * textDocument/completion: what may come next at the cursor. Every item says itself what it replaces, because VS Code's
 * own idea of a word does not fit Han text, and what it is filtered by: Chinese and pinyin initials.
 */
import * as l10n from '@vscode/l10n';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver-types';
import type { Edit } from '../edits/edit';
import type { Outline, Span } from '../outline/types';
import type { Dictionary } from '../rules/types';
import { initialsOf } from '../text/pinyin';
import { type Found, foundWords, namesInMarks, setPhrases } from './completionFound';
import { inlineMarkers } from './completionInline';
import { startMarkers } from './completionMarkers';
import { isBlankStart, type Place, placeAt } from './completionPlace';
import { mainRun, plainText, sentences } from './completionSentences';
import type { WordKind } from './completionWords';
import { toRange } from './diagnostics';

export interface CompletionOptions {
  dictionary: Dictionary;
  /** The character that was typed, where nobody asked. */
  trigger?: string | undefined;
  /** The client can fill in tab stops. */
  snippets: boolean;
}

/** What an item says, before it is put into the protocol's words. */
interface Choice {
  label: string;
  kind: CompletionItemKind;
  /** What it is or comes after, beside the label. */
  about: string;
  documentation?: string;
  span: Span;
  newText: string;
  isSnippet?: boolean;
  /** What it is filtered by: words, and initials. */
  words: string;
  initials: readonly string[];
  edits?: readonly Edit[];
}

/** The completions at a position; an incomplete list has more for whoever types on. */
export function completions(
  document: TextDocument,
  outline: Outline,
  position: Position,
  options: CompletionOptions,
): CompletionList {
  const place = placeAt(outline, document.offsetAt(position));
  if (!place) return { isIncomplete: false, items: [] };
  const { trigger } = options;
  const found = trigger === undefined ? asked(place, options) : unasked(place, trigger, options);
  return {
    // Set phrases are left out until a beginning of one is typed.
    isIncomplete: trigger === undefined && place.latin === '',
    items: found.map((choice, i) => item(document, place, choice, i)),
  };
}

/** What fits the place; where nothing does, the set phrases, among which a marker would be lost. */
function asked(place: Place, options: CompletionOptions): Choice[] {
  const found = [
    ...atStart(place),
    ...inline(place, false),
    ...fitting(place, options),
    ...words(foundWords(place, options.dictionary)),
  ];
  return found.length > 0 ? found : words(setPhrases(place));
}

function unasked(place: Place, trigger: string, options: CompletionOptions): Choice[] {
  const { head, start } = place;
  switch (trigger) {
    case '\n':
    case '　':
      return isBlankStart(place) ? [...atStart(place), ...fitting(place, options)] : [];
    case '（':
      return start !== undefined && (head === '（' || head === '(') ? atStart(place) : [];
    case '“':
    case '《':
      return words(namesInMarks(place));
    case '。':
      return [...inline(place, true), ...(isBeforeFirstPart(place) ? fitting(place, options) : [])];
    case '，':
      return [...inline(place, true), ...(place.start !== undefined ? fitting(place, options) : [])];
    default:
      return inline(place, true);
  }
}

/** The markers that may begin the cursor's paragraph, as far as they begin with what is typed. */
function atStart(place: Place): Choice[] {
  const { head, offset, after } = place;
  // Long text is no beginning of a marker, and most keys are typed in long text.
  if (place.start === undefined || head.length > 6) return [];
  const typed = head.replace('(', '（');
  // The bracket that the editor has closed by itself.
  const closed = /^[（(]/.test(head) && /^[）)]/.test(after) ? 1 : 0;
  const span = { start: offset - head.length, end: offset + closed };
  return startMarkers(place).flatMap(({ text, where, edits }) => {
    const initials = initialsOf(text);
    if (!text.startsWith(typed) && !startsWith(initials, head)) return [];
    return [marker(text, where, edits, span, head === typed ? text : head + text, initials)];
  });
}

function inline(place: Place, unasked: boolean): Choice[] {
  return inlineMarkers(place).flatMap(({ text, typed, where, edits, certain }) => {
    const initials = initialsOf(text);
    if (unasked ? !certain || typed !== '' : !text.startsWith(typed) && !startsWith(initials, typed)) return [];
    return [marker(text, where, edits, { start: place.offset - typed.length, end: place.offset }, text, initials)];
  });
}

function marker(
  text: string,
  about: string,
  edits: readonly Edit[],
  span: Span,
  filter: string,
  initials: readonly string[],
): Choice {
  return {
    label: text.trimEnd(),
    kind: CompletionItemKind.EnumMember,
    about,
    ...(edits.length > 0 ? { documentation: l10n.t('The numbers after it go up by one.') } : {}),
    span,
    newText: text,
    words: filter,
    initials,
    edits,
  };
}

const LABEL_AT_MOST = 24;

function fitting(place: Place, { snippets }: CompletionOptions): Choice[] {
  const { offset, latin } = place;
  return sentences(place).flatMap(({ name, snippet, prefixes }) => {
    const text = plainText(snippet);
    const initials = [
      ...prefixes.filter((prefix) => /^[a-z]/.test(prefix)),
      ...initialsOf(text.slice(0, 12)).slice(0, 1),
    ];
    if (latin !== '' && !startsWith(initials, latin)) return [];
    return [
      {
        label: text.length > LABEL_AT_MOST ? `${text.slice(0, LABEL_AT_MOST - 1)}…` : text,
        kind: CompletionItemKind.Snippet,
        about: name,
        documentation: text,
        span: { start: offset - latin.length, end: offset },
        newText: snippets ? snippet : text,
        isSnippet: snippets,
        words: `${text.slice(0, 12)} ${prefixes.filter((prefix) => !/^[a-z]/.test(prefix)).join(' ')}`,
        initials,
      },
    ];
  });
}

/** The cursor's paragraph is the last before the first part. */
function isBeforeFirstPart({ outline, speech, paragraph }: Place): boolean {
  const next = paragraph && outline.paragraphs[outline.paragraphs.indexOf(paragraph) + 1];
  const main = speech && mainRun(speech);
  return next !== undefined && main?.parts[0]?.paragraph === next && speech!.announcements.length === 0;
}

const KINDS: Record<WordKind, CompletionItemKind> = {
  name: CompletionItemKind.Constant,
  bookTitle: CompletionItemKind.Reference,
  quoted: CompletionItemKind.Reference,
  phrase: CompletionItemKind.Keyword,
};

function words(found: readonly Found[]): Choice[] {
  const about: Record<WordKind, string> = {
    name: l10n.t('your dictionary'),
    bookTitle: l10n.t('in this text'),
    quoted: l10n.t('in this text'),
    phrase: l10n.t('set phrase'),
  };
  return found.map(({ word, span, newText }) => ({
    label: word.text,
    kind: KINDS[word.kind],
    about: about[word.kind],
    span,
    newText,
    words: word.key,
    initials: word.initials,
  }));
}

function startsWith(initials: readonly string[], typed: string): boolean {
  return typed !== '' && initials.some((reading) => reading.startsWith(typed.toLowerCase()));
}

function item(document: TextDocument, { latin }: Place, choice: Choice, index: number): CompletionItem {
  const { label, kind, about, documentation, span, newText, isSnippet, words: typed, initials, edits } = choice;
  const readings = initials.join(' ');
  return {
    label,
    labelDetails: { description: about },
    kind,
    ...(documentation === undefined ? {} : { documentation }),
    sortText: String(index).padStart(4, '0'),
    // What is being typed comes first, for clients that look at the beginning only.
    filterText: (latin === '' ? `${typed} ${readings}` : `${readings} ${typed}`).trim(),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(document, span), newText },
    ...(edits && edits.length > 0
      ? { additionalTextEdits: edits.map((edit) => ({ range: toRange(document, edit), newText: edit.newText })) }
      : {}),
  };
}
