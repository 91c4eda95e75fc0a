/** What the handlers of requests need of the server. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientNeeds } from '../capabilities';
import type { Documents } from '../documents';
import type { guarded, Log } from '../guard';
import type { Outline } from '../outline/types';
import type { Settings } from '../settings';
import type { SettingsStore } from '../settingsStore';

/** A feature: what it answers depends on the document, its outline and the settings alone. */
export type Feature<T> = (document: TextDocument, outline: Outline, settings: Settings) => T;

/** One connection and what is known about its client and its documents. */
export interface Context {
  connection: Connection;
  /** What the client can; known once it has said `initialize`. */
  client: ClientNeeds;
  /** The client has the commands of `ActionCommands`. */
  commands: boolean;
  /** The address of the folder with the rules' pages, with / at its end. */
  rulePages: string;
  documents: Documents;
  settings: SettingsStore;
  log: Log;
  guard: ReturnType<typeof guarded>;
  /** Runs a feature over a document; `empty` where it is not open or the feature throws. */
  answer<T>(name: string, uri: string, token: CancellationToken, empty: T, feature: Feature<T>): Promise<T>;
}

/** What a group of requests wants to hear besides its requests. */
export interface Listener {
  /** The client has said `initialized`. */
  initialized?(): Promise<void>;
  /** Settings have changed; those of each document are read anew. */
  settingsChanged?(): Promise<void>;
  /** A document was opened or changed. */
  changed?(document: TextDocument): void;
  /** What was withheld while it was typed may be shown now. */
  calm?(document: TextDocument): void;
  closed?(document: TextDocument): void;
}
