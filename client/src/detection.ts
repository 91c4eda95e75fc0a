/**
 * Recognises speeches among plain texts: asks the server once per opening, switches the language, says so in a
 * language-status item that switches back, and keeps to what the writer decides.
 */
import * as vscode from 'vscode';
import type { DetectParams, DetectResult } from '../../server/src/protocol';
import { FileChoices } from './choices';
import {
  detectMode,
  isGuess,
  isPaste,
  isTextOfTheWriter,
  type LanguageChoice,
  sampleLength,
  worthAsking,
} from './detectionPolicy';
import { type LanguageServer, languageId } from './languageClient';
import { RecognisedItem } from './recognisedItem';

const plainText = 'plaintext';

/** One opening of a document, from didOpen to its real close. */
interface Opening {
  /** It was plain text when it opened, so it is ours to look at. */
  wasPlain: boolean;
  asked: boolean;
  /** We switched it; the status item says so. */
  recognised: boolean;
  /** The writer chose its language; it is left alone from now on. */
  byHand: boolean;
  /** The editor guessed its language, which is no choice of the writer's. */
  guessed: boolean;
  /** The language we are about to set, to tell our own switch from the writer's. */
  setting?: string;
}

/** Watches plain texts for speeches. */
export class Detection implements vscode.Disposable {
  private readonly openings = new Map<string, Opening>();
  private readonly choices: FileChoices<LanguageChoice>;
  private readonly subscriptions: vscode.Disposable[];
  private readonly item = new RecognisedItem();

  constructor(
    context: vscode.ExtensionContext,
    private readonly server: LanguageServer,
  ) {
    this.choices = new FileChoices(context, 'languageChoices');
    const { workspace, window, commands } = vscode;
    this.subscriptions = [
      workspace.onDidOpenTextDocument((document) => this.opened(document)),
      workspace.onDidCloseTextDocument((document) => this.closed(document)),
      workspace.onDidChangeTextDocument((event) => this.changed(event)),
      workspace.onDidSaveTextDocument((document) => this.saved(document)),
      window.onDidChangeActiveTextEditor((editor) => {
        // A document that was first shown in a comparison only may now be open for itself.
        if (editor !== undefined) void this.consider(editor.document);
        this.showItem();
      }),
      commands.registerCommand('speechOutline.switchToPlainText', () => this.switchBack()),
    ];
    // What is open already is looked at once the activation is over, for which others wait.
    const soon = setTimeout(() => {
      for (const document of workspace.textDocuments) this.opened(document);
    });
    this.subscriptions.push({ dispose: () => clearTimeout(soon) });
  }

  dispose(): void {
    this.item.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Our own text, whose language is not to be changed; to be said before there is anything in it. */
  leaveAlone(document: vscode.TextDocument): void {
    const opening = this.openings.get(document.uri.toString());
    if (opening !== undefined) opening.byHand = true;
  }

  /** The text has become another one, as after opening it again in another encoding. */
  async reconsider(document: vscode.TextDocument): Promise<void> {
    const opening = this.openings.get(document.uri.toString());
    if (opening !== undefined) opening.asked = false;
    await this.consider(document);
  }

  private opened(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const opening = this.openings.get(key);
    if (opening !== undefined) {
      this.languageChanged(document, opening);
      return;
    }
    const wasPlain = document.languageId === plainText;
    this.openings.set(key, { wasPlain, asked: false, recognised: false, byHand: false, guessed: false });
    void this.consider(document);
  }

  /** Text that was empty when it opened, as every file is that an untitled text is saved to, is looked at now. */
  private saved(document: vscode.TextDocument): void {
    const opening = this.openings.get(document.uri.toString());
    if (opening === undefined || opening.asked) return;
    this.inherit(document, opening);
    if (opening.byHand && document.languageId === plainText) void this.choices.set(document.uri, plainText);
    void this.consider(document);
  }

  /** Saving an untitled text makes another document of it, to which goes along what was decided about the text. */
  private inherit(file: vscode.TextDocument, opening: Opening): boolean {
    if (file.isUntitled) return false;
    const untitled = vscode.workspace.textDocuments.find(
      (other) => other.isUntitled && other.languageId === file.languageId && other.getText() === file.getText(),
    );
    const source = untitled && this.openings.get(untitled.uri.toString());
    if (source === undefined) return false;
    opening.byHand = source.byHand;
    opening.guessed = source.guessed;
    return true;
  }

  /** A change of language arrives as a close and an open of a document that stays. */
  private closed(document: vscode.TextDocument): void {
    if (vscode.workspace.textDocuments.includes(document)) return;
    this.openings.delete(document.uri.toString());
  }

  private languageChanged(document: vscode.TextDocument, opening: Opening): void {
    if (opening.setting === document.languageId) {
      opening.setting = undefined;
      return;
    }
    if (document.isUntitled && opening.wasPlain && guessesLanguages(document) && isGuess(document.languageId)) {
      opening.guessed = true;
      return;
    }
    if (this.inherit(document, opening)) return;
    opening.byHand = true;
    opening.recognised = false;
    if (opening.wasPlain) {
      const choice = document.languageId;
      const kept = choice === plainText || choice === languageId ? choice : undefined;
      void this.choices.set(document.uri, kept);
    }
    this.showItem();
  }

  private changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (!document.isUntitled) return;
    if (contentChanges.some(({ text }) => isPaste(text))) void this.reconsider(document);
  }

  private async consider(document: vscode.TextDocument): Promise<void> {
    const opening = this.openings.get(document.uri.toString());
    if (opening === undefined || opening.asked || !isOurs(document, opening)) return;
    const { scheme } = document.uri;
    if (!isTextOfTheWriter(scheme, vscode.workspace.fs.isWritableFileSystem(scheme))) return;
    const configuration = vscode.workspace.getConfiguration('speechOutline', document);
    const mode = detectMode(configuration.get('detect'));
    const choice = this.choices.get(document.uri);
    if (mode === 'off' || choice === plainText || onlyCompared(document.uri)) return;
    if (document.lineCount === 1 && document.lineAt(0).isEmptyOrWhitespace) return;
    opening.asked = true;
    if (choice === languageId) {
      await this.switchTo(document, opening);
      return;
    }
    const text = document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(sampleLength)));
    if (!worthAsking(text)) return;
    const params: DetectParams = { text, fileName: document.uri.path.split('/').at(-1) ?? '' };
    const result = await this.server.request<DetectResult>('speechOutline/detect', params);
    if (result?.isSpeech !== true) return;
    if (mode === 'ask' && !(await this.agrees(document))) return;
    // The answer took a while: the document may have been closed or its language chosen meanwhile.
    if (document.isClosed || !isOurs(document, opening)) return;
    await this.switchTo(document, opening);
  }

  private async agrees(document: vscode.TextDocument): Promise<boolean> {
    const yes = vscode.l10n.t('Show Its Outline');
    const no = vscode.l10n.t('Keep as Plain Text');
    const message = vscode.l10n.t('This text looks like a speech or an official document.');
    const answer = await vscode.window.showInformationMessage(message, yes, no);
    if (answer === no) await this.choices.set(document.uri, plainText);
    return answer === yes;
  }

  private async switchTo(document: vscode.TextDocument, opening: Opening): Promise<void> {
    opening.setting = languageId;
    try {
      await vscode.languages.setTextDocumentLanguage(document, languageId);
    } catch {
      return; // The document was closed meanwhile.
    }
    opening.recognised = true;
    this.showItem();
  }

  private async switchBack(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId) return;
    const opening = this.openings.get(document.uri.toString());
    if (opening !== undefined) {
      opening.setting = plainText;
      opening.byHand = true;
      opening.recognised = false;
    }
    await this.choices.set(document.uri, plainText);
    await vscode.languages.setTextDocumentLanguage(document, plainText);
    this.showItem();
  }

  private showItem(): void {
    const document = vscode.window.activeTextEditor?.document;
    this.item.show(document !== undefined && this.openings.get(document.uri.toString())?.recognised === true);
  }
}

/** Nobody has chosen a language for this text. */
function isOurs({ languageId: current }: vscode.TextDocument, { byHand, guessed }: Opening): boolean {
  return !byHand && (current === plainText || (guessed && isGuess(current)));
}

function guessesLanguages(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('workbench.editor', document).get('languageDetection') !== false;
}

/** Shown in a comparison and nowhere else: the writer looks at differences, not at a speech. */
function onlyCompared(uri: vscode.Uri): boolean {
  const name = uri.toString();
  let compared = false;
  for (const { input } of vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs)) {
    if (input instanceof vscode.TabInputText && input.uri.toString() === name) return false;
    if (input instanceof vscode.TabInputTextDiff) {
      compared ||= input.original.toString() === name || input.modified.toString() === name;
    }
  }
  return compared;
}
