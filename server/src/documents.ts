/**
 * The open documents and what is remembered about each: its outline, parsed once per version and only when
 * somebody asks, where it was changed a moment ago, and its timers. All of it goes when the document closes.
 */
import type { Connection, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { judgedAs, OutlineReader } from './outline/outline';
import type { DocumentKind, Outline, Span } from './outline/types';
import { RecentChanges } from './recentChanges';
import { SpeechDocument } from './speechDocument';
import { PlainText } from './text/lines';

/** A timer that can be called off. */
export interface Disposable {
  dispose(): void;
}

/** What the server needs from its host; tests bring a clock of their own. */
export interface Runtime {
  setTimeout(callback: () => void, milliseconds: number): Disposable;
  /** Milliseconds that only ever grow. */
  now(): number;
  /** Resolves when the messages that have come in by now are dealt with. */
  turn(): Promise<void>;
  /** The address of the folder docs/rules that came with this server, with / at its end. */
  rulePages: string;
  /** The server's texts in Chinese, for clients that bring none. */
  chinese(): Record<string, string>;
}

/** How long a paragraph counts as being typed after its last change. */
const TYPING = 3_000;

interface Memory {
  readonly reader: OutlineReader;
  /** The same outline, judged as the kind that the writer set. */
  judged?: { from: Outline; value: Outline };
  recent?: RecentChanges;
  quiet?: Disposable;
  calm?: Disposable;
}

interface Listeners {
  changed(document: TextDocument): void;
  closed(document: TextDocument): void;
  /** What was withheld while it was typed may be shown now. */
  calm(document: TextDocument): void;
}

/** All open documents with their outlines. */
export class Documents {
  private readonly texts: TextDocuments<SpeechDocument>;
  private readonly memory = new Map<string, Memory>();
  private listeners: Listeners | undefined;

  constructor(private readonly runtime: Runtime) {
    this.texts = new TextDocuments({
      create: (uri, languageId, version, text) => {
        this.forget(uri);
        checkText(text);
        return new SpeechDocument(uri, languageId, version, text);
      },
      update: (document, changes, version) => {
        for (const change of changes) this.update(document, change, version);
        return document;
      },
    });
  }

  /** Connects the documents to the client; the listeners hear of a change once the new text is in place. */
  listen(connection: Connection, listeners: Listeners): void {
    this.listeners = listeners;
    this.texts.onDidChangeContent(({ document }) => listeners.changed(document));
    this.texts.onDidSave(({ document }) => {
      const memory = this.remember(document.uri);
      memory.recent?.clear();
      if (memory.calm !== undefined) this.calmDown(document, memory);
    });
    this.texts.onDidClose(({ document }) => {
      this.forget(document.uri);
      listeners.closed(document);
    });
    this.texts.listen(connection);
  }

  get(uri: string): TextDocument | undefined {
    return this.texts.get(uri);
  }

  all(): TextDocument[] {
    return this.texts.all();
  }

  /** The outline of the document as it stands now; `kind` is what the writer set it to be. */
  outline(document: TextDocument, kind: DocumentKind | 'auto' = 'auto'): Outline {
    const memory = this.remember(document.uri);
    const value = memory.reader.read(document instanceof SpeechDocument ? document : new PlainText(document.getText()));
    if (kind === 'auto' || kind === value.kind) return value;
    if (memory.judged?.from !== value) memory.judged = { from: value, value: judgedAs(value, kind) };
    return memory.judged.value;
  }

  /** Calls back after a pause in which the document was neither changed nor closed. */
  whenQuiet(document: TextDocument, milliseconds: number, callback: () => void): void {
    const memory = this.remember(document.uri);
    memory.quiet?.dispose();
    memory.quiet = this.runtime.setTimeout(callback, milliseconds);
  }

  /** Whether this stretch was changed a moment ago and not saved since. */
  beingTyped({ uri }: TextDocument, span: Span): boolean {
    return this.memory.get(uri)?.recent?.touch(span, this.runtime.now()) === true;
  }

  /** Something was withheld: the listener hears of it as soon as nothing is being typed any more. */
  whenCalm(document: TextDocument): void {
    const memory = this.remember(document.uri);
    memory.calm?.dispose();
    const left = memory.recent?.left(this.runtime.now()) ?? 0;
    memory.calm = this.runtime.setTimeout(() => this.calmDown(document, memory), left);
  }

  private calmDown(document: TextDocument, memory: Memory): void {
    memory.calm?.dispose();
    memory.calm = undefined;
    if ((memory.recent?.left(this.runtime.now()) ?? 0) > 0) this.whenCalm(document);
    else this.listeners?.calm(document);
  }

  private update(document: SpeechDocument, change: TextDocumentContentChangeEvent, version: number): void {
    // A change that makes no sense is refused before anything is touched; the library logs that.
    checkText(change.text);
    const { start, end, text } =
      'range' in change ? placed(document, change) : difference(document.getText(), change.text);
    document.replace(start, end, text, version);
    if (start === end && text === '') return;
    const memory = this.remember(document.uri);
    memory.recent ??= new RecentChanges(TYPING);
    memory.recent.add(start, end, text.length, this.runtime.now());
    memory.reader.change({ start, end, newEnd: start + text.length });
  }

  private forget(uri: string): void {
    const memory = this.memory.get(uri);
    memory?.quiet?.dispose();
    memory?.calm?.dispose();
    this.memory.delete(uri);
  }

  private remember(uri: string): Memory {
    let memory = this.memory.get(uri);
    if (memory === undefined) {
      memory = { reader: new OutlineReader() };
      // Only open documents are remembered, so nothing is left behind by a late request.
      if (this.texts.get(uri) !== undefined) this.memory.set(uri, memory);
    }
    return memory;
  }
}

interface Replaced {
  start: number;
  end: number;
  text: string;
}

/** Types are a client's promise; a text that is none would spoil all offsets after it. */
function checkText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError('A text that is none');
}

function placed(document: SpeechDocument, { range, text }: { range: Range; text: string }): Replaced {
  const places = [range.start.line, range.start.character, range.end.line, range.end.character];
  if (!places.every(Number.isInteger)) throw new TypeError('A range that is none');
  const [a, b] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b), text };
}

/** The one stretch in which two texts differ. */
function difference(before: string, after: string): Replaced {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = before.length;
  let till = after.length;
  while (end > start && till > start && before[end - 1] === after[till - 1]) {
    end--;
    till--;
  }
  return { start, end, text: after.slice(start, till) };
}
