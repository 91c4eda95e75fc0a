/**
 * What client and server say to each other beyond LSP. The client imports this file as types only, so the
 * method names are given as literal types and repeated where they are used.
 */
import type {
  Position,
  Range,
  SymbolKind,
  TextDocumentIdentifier,
  TextEdit,
  VersionedTextDocumentIdentifier,
} from 'vscode-languageserver-types';

/** `speechOutline/detect`: is this text a speech or an official document? Asked once when a plain text opens. */
export interface DetectParams {
  /** The first 20,000 UTF-16 units of the text. */
  text: string;
  /** The file's name without folders; one piece of evidence. */
  fileName: string;
}
export interface DetectResult {
  isSpeech: boolean;
  /** The independent signs that were found; two are needed. */
  signs: DetectSign[];
}
export type DetectSign = 'fileName' | 'title' | 'salutation' | 'documentNumber' | 'markers' | 'announcement' | 'ending';

/** `speechOutline/navigate`: where a navigation command goes from a position; null where there is nothing. */
export interface NavigateParams {
  textDocument: TextDocumentIdentifier;
  position: Position;
  to: 'nextPart' | 'previousPart' | 'nextSibling' | 'previousSibling' | 'parent' | 'part';
}
export interface NavigateResult {
  /** From the marker to the end of the heading. */
  selectionRange: Range;
  /** The whole part. */
  range: Range;
}

/** `speechOutline/placeholders`: what is still to be filled in (××, **, 【待补】), in the order of the text. */
export interface PlaceholdersParams {
  textDocument: TextDocumentIdentifier;
}
export type PlaceholdersResult = Range[];

/** `speechOutline/renameName`: renames what is selected, or the name at the cursor, wherever it stands. */
export interface RenameNameParams {
  textDocument: TextDocumentIdentifier;
  /** The selection, or an empty range at the cursor. */
  range: Range;
  /** Left out to ask for the name and its places first. */
  newName?: string;
}
export interface RenameNameResult {
  /** The version the edits are for. */
  version: number;
  /** Without its marks. */
  name: string;
  /** How often it stands in the document. */
  places: number;
  edits: TextEdit[];
  /** Why nothing is renamed, in the writer's language. */
  problem?: string;
}

/**
 * `speechOutline/textSymbols`: titles and parts of a text that need not be open. The client reads the files of the
 * folder, because the server may live where there are none.
 */
export interface TextSymbolsParams {
  text: string;
  /** The file's name without folders. */
  fileName: string;
  /** Only if the text reads like a speech or an official document. */
  recognise: boolean;
}
export interface TextSymbol {
  name: string;
  /** The title of the speech it belongs to; empty for a title. */
  speech: string;
  kind: SymbolKind;
  /** The heading. */
  range: Range;
}

/** `speechOutline/status`: what the status items show about a document; null where it is not open. */
export interface StatusParams {
  textDocument: TextDocumentIdentifier;
}
export interface StatusResult {
  /** A 公文 is judged by GB/T 9704, everything else the milder way. */
  kind: 'speech' | 'document';
  /** The kind was set by the writer, not found. */
  kindIsSet: boolean;
  /** 字数 as Word counts. */
  characters: number;
  speeches: number;
  parts: number;
}

/** `speechOutline/parts`: the whole tree of a document, whatever VS Code's Outline leaves out; null where it is not open. */
export interface PartsParams {
  textDocument: TextDocumentIdentifier;
}
export interface PartsResult {
  /** The version of the document that the tree is of. */
  version: number;
  /** Length and speaking time of the document as written in the writer's language: 3,240字 · 15分钟. */
  length: string;
  roots: OutlineNode[];
}

/** A part, or an element of the frame; a speech is its title with all below it. */
export interface OutlineNode {
  kind: 'part' | 'title' | 'salutation' | 'addressee' | 'opening' | 'closing' | 'attachment' | 'signature' | 'date';
  /** Marker and heading as written; one line of 80 characters at most, never empty. */
  name: string;
  /** Of parts only: the marker at the start of `name`. */
  marker?: string;
  /** Of parts only: 1 is the highest. */
  level?: number;
  /** Of parts only: heading on its own line, run-in heading, member inside a paragraph. */
  form?: 'block' | 'runin' | 'inline';
  /** The whole of it; holds `selectionRange` and the ranges of its children, which do not overlap. */
  range: Range;
  /** Marker and heading. */
  selectionRange: Range;
  /** Length and speaking time as written in the writer's language, where they are worth knowing. */
  length?: string;
  /** What it is of its speech: 12%. */
  share?: string;
  children: OutlineNode[];
}

/** `speechOutline/restructure`: what an outline command makes of the text; the client applies it as one undo step. */
export interface RestructureParams {
  textDocument: TextDocumentIdentifier;
  /** Anywhere in the part; the innermost part there is meant. */
  position: Position;
  action:
    | 'promote'
    | 'demote'
    | 'moveUp'
    | 'moveDown'
    | 'duplicate'
    | 'delete'
    /** A new part behind the one at the position. */
    | 'insert'
    /** Drag and drop; `target` is at the marker of the other part. */
    | { move: 'before' | 'after' | 'inside'; target: Position };
}
/** null where no part is at the position. */
export interface RestructureResult {
  /** The version of the document that the edits are for. */
  version: number;
  /** Empty with `problem`. */
  edits: TextEdit[];
  /** Where the cursor goes, in the text after the edits. */
  selection?: Range;
  /** Why nothing is done, in the writer's language. */
  problem?: string;
}
/** `speechOutline/outlineText`: the outline alone as text; null where the document is not open. */
export type OutlineTextParams = OutlineTextOptions & ({ textDocument: TextDocumentIdentifier } | { text: string });
interface OutlineTextOptions {
  format: OutlineTextFormat;
  /** What is left out is as the settings of the document say, or as they are by default. */
  maxDepth?: number;
  inlineItems?: boolean;
}
/** Lines indented by two U+3000 a level, headings (#), or a nested list (-). */
export type OutlineTextFormat = 'text' | 'markdown' | 'markdownList';
export type OutlineTextResult = string | null;

/** `speechOutline/measure`: how long the text is, or what is selected in it; null where it is not open. */
export interface MeasureParams {
  textDocument: TextDocumentIdentifier;
  /** The selections; an empty one is a cursor. */
  ranges?: Range[];
}
export interface MeasureResult {
  /** 字数 of what is selected; else of the speech at the cursor where there are several, or of the document. */
  characters: number;
  /** Speaking time of these characters. */
  minutes: number;
  /** For the status bar: 1,234字 · 约5.6分钟. */
  text: string;
  /** Details, in Markdown. */
  tooltip: string;
  /** The speech or document is longer than wanted by more than a tenth. */
  overTarget: boolean;
}

/** How long a text shall be. */
export type TargetLength = { characters: number } | { minutes: number };

/**
 * `speechOutline/key`: what a key does in the numbered parts of a text. Null where the editor's own key is meant, and
 * where the document has another version meanwhile.
 */
export interface KeyParams {
  textDocument: VersionedTextDocumentIdentifier;
  position: Position;
  key: 'enter' | 'tab' | 'shiftTab' | 'backspace';
}
export interface KeyResult extends Omit<RestructureResult, 'version'> {
  /** Where there is no selection, the cursor goes where the edits push it. */
  selection?: Range;
}

/** `capabilities.experimental` of the server. */
export interface ExperimentalCapabilities {
  speechOutline: {
    /** Every character that a marker can begin with: where none stands, no key needs an answer of the server. */
    markerStarts: string;
  };
}

/** `speechOutline/paste`: what is pasted, with the numbers of its new place; null where there is nothing to number. */
export interface PasteParams {
  textDocument: TextDocumentIdentifier;
  /** What is replaced by what is pasted. */
  range: Range;
  text: string;
}
export interface PasteResult {
  /** The version of the document that the edits are for. */
  version: number;
  text: string;
  /** What changes around it: the numbers after it. */
  edits: TextEdit[];
}

/** What the client sends in `initializationOptions`. */
export interface InitializationOptions {
  /** The contents of the l10n bundle of the display language; without it the server goes by the client's locale. */
  l10n?: Record<string, string | { message: string; comment: string[] }>;
  /** The folder of the rules' pages as the client can open it, where it knows better than the server. */
  rulePages?: string;
  /** The section `speechOutline`, for clients that are not asked for their configuration. */
  settings?: unknown;
  /** The client has the commands `speechOutline.*` of code actions; without them those actions are not offered. */
  commands?: boolean;
  /** The client answers searches for symbols itself, from the files of the folder. */
  folderSymbols?: boolean;
  /** The client has formatters of its own, which ask the server when it is there. */
  formatting?: boolean;
}

/** An entry of `speechOutline.ignored`: a rule's code, or a single finding by an excerpt that stands around it. */
export type IgnoredEntry = string | { code: string; text: string };

/** The words of the writer's own as a file of the workspace has them; the client reads it, the server checks it. */
export interface DictionaryFile {
  /** As messages name it. */
  name: string;
  text: string;
}

/** What the client adds to the section `speechOutline` of a resource; `kind` and `ignored` it completes in place. */
export interface AddedSettings {
  kind?: 'auto' | 'speech' | 'document';
  ignored?: Record<string, unknown>;
  dictionaryText?: DictionaryFile;
  /** The target of this file; `speechOutline.targetLength` is for those without one. */
  target?: TargetLength;
}

/** The commands of code actions and what they are given. They change settings, never the text. */
export interface ActionCommands {
  'speechOutline.switchOffRule': [uri: string, code: string];
  'speechOutline.ignoreFinding': [uri: string, code: string, excerpt: string];
  'speechOutline.ignoreRule': [uri: string, code: string];
  'speechOutline.nextPlaceholder': [];
  'speechOutline.addName': [uri: string, name: string];
  'speechOutline.addTerm': [uri: string, wrong: string];
}
