/** What the handlers of requests need of the server. */
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientNeeds } from '../capabilities';
import type { Documents } from '../documents';
import type { guarded, Log } from '../guard';
import type { Outline } from '../outline/types';
import type { Settings } from '../settings';
import type { SettingsStore } from '../settingsStore';
import type { Steps } from '../text/steps';
import type { Slices } from './slices';

/** A feature: what it answers depends on the document, its outline and the settings alone. */
export type Feature<T> = (document: TextDocument, outline: Outline, settings: Settings) => T;
/** One that may take long in a long text. */
export type LongFeature<T> = Feature<Steps<T>>;

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
  /** Runs a feature over a document, at once; `empty` where it is not open or the feature throws. */
  answer<T>(name: string, uri: string, token: CancellationToken, empty: T, feature: Feature<T>): Promise<T>;
  /**
   * The same for what a window shows by itself, which is asked for again when the text changes: made in slices, after
   * what has come in meanwhile. Fails with `ContentModified` where the text is no longer the one that was asked about.
   */
  answerInSlices<T>(name: string, uri: string, token: CancellationToken, empty: T, feature: LongFeature<T>): Promise<T>;
  slices: Slices;
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
