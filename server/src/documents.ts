/**
 * The open documents and what is remembered about each: its outline, parsed once per version and only when
 * somebody asks, and the timer of its pending diagnostics. All of it goes when the document closes.
 */
import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseOutline } from './outline/outline';
import type { Outline } from './outline/types';

/** A timer that can be called off. */
export interface Disposable {
  dispose(): void;
}

/** What the server needs from its host; tests bring a clock of their own. */
export interface Runtime {
  setTimeout(callback: () => void, milliseconds: number): Disposable;
  /** The address of the folder docs/rules that came with this server, with / at its end. */
  rulePages: string;
}

interface Memory {
  outline?: { version: number; value: Outline };
  timer?: Disposable;
}

/** All open documents with their outlines. */
export class Documents {
  private readonly texts = new TextDocuments(TextDocument);
  private readonly memory = new Map<string, Memory>();

  constructor(private readonly runtime: Runtime) {}

  /** Connects the documents to the client; the listeners hear of a change once the new text is in place. */
  listen(
    connection: Connection,
    listeners: { changed(document: TextDocument): void; closed(document: TextDocument): void },
  ): void {
    this.texts.onDidChangeContent(({ document }) => listeners.changed(document));
    this.texts.onDidClose(({ document }) => {
      this.memory.get(document.uri)?.timer?.dispose();
      this.memory.delete(document.uri);
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

  /** The outline of the document as it stands now. */
  outline(document: TextDocument): Outline {
    const memory = this.remember(document.uri);
    if (memory.outline?.version !== document.version) {
      memory.outline = { version: document.version, value: parseOutline(document.getText()) };
    }
    return memory.outline.value;
  }

  /** Calls back after a pause in which the document was neither changed nor closed. */
  whenQuiet(document: TextDocument, milliseconds: number, callback: () => void): void {
    const memory = this.remember(document.uri);
    memory.timer?.dispose();
    memory.timer = this.runtime.setTimeout(callback, milliseconds);
  }

  private remember(uri: string): Memory {
    let memory = this.memory.get(uri);
    if (memory === undefined) {
      memory = {};
      // Only open documents are remembered, so nothing is left behind by a late request.
      if (this.texts.get(uri) !== undefined) this.memory.set(uri, memory);
    }
    return memory;
  }
}
