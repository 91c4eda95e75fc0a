/** Which documents are looked at, and when: the part of recognition that knows no VS Code. */

/** `speechOutline.detect`. */
export type DetectMode = 'auto' | 'ask' | 'off';

/** What the writer decided about one file; kept until decided otherwise. */
export type LanguageChoice = 'plaintext' | 'speech-outline';

/** How much of a text is looked at. */
export const sampleLength = 20_000;

export function detectMode(setting: unknown): DetectMode {
  return setting === 'ask' || setting === 'off' ? setting : 'auto';
}

/**
 * Files, untitled texts and every file system that can be written to; not what an editor shows of itself (output,
 * settings, an old revision of a file).
 */
export function isTextOfTheWriter(scheme: string, writable: boolean | undefined): boolean {
  if (scheme === 'file' || scheme === 'untitled' || scheme === 'vscode-remote' || scheme === 'vscode-vfs') return true;
  if (scheme === 'git' || scheme === 'output' || scheme === 'vscode-userdata' || scheme === 'vscode-settings') {
    return false;
  }
  return writable === true;
}

/** A cheap look before the server is troubled: an English log or a licence never starts it. */
export function worthAsking(text: string): boolean {
  let han = 0;
  let other = 0;
  for (const character of text) {
    if (/\p{Script=Han}/u.test(character)) han += 1;
    else if (/[\p{L}\p{N}]/u.test(character)) other += 1;
  }
  return han >= 20 && han > other;
}

/** More at once than hands type: an input method commits a clause, a paste brings lines. */
export function isPaste(inserted: string): boolean {
  return inserted.length >= 80 || inserted.split('\n').length > 3;
}

/**
 * VS Code guesses the language of untitled texts and takes Chinese prose for Ini or Batch. Nobody sets such a
 * language for a speech by hand; a language for prose somebody may.
 */
export function isGuess(languageId: string): boolean {
  return !/^(plaintext|speech-outline|.*markdown.*|mdx|quarto|html|xml|.*tex|restructuredtext|asciidoc|typst|org)$/i.test(
    languageId,
  );
}

/** The choices that are kept, newest last; the oldest go when there are too many. */
export function withChoice<T>(
  choices: Readonly<Record<string, T>>,
  uri: string,
  choice: NoInfer<T> | undefined,
  limit = 500,
): Record<string, T> {
  const entries = Object.entries(choices).filter(([key]) => key !== uri);
  if (choice !== undefined) entries.push([uri, choice]);
  return Object.fromEntries(entries.slice(-limit));
}
