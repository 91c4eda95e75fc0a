/** What is kept for files and folders outside of settings, as the server gets it together with them. */
import * as vscode from 'vscode';
import type { AddedSettings } from '../../server/src/protocol';
import { registerDictionary } from './dictionary';
import { DictionaryFiles } from './dictionaryFile';
import { IgnoredFindings } from './ignored';
import { Kinds } from './kind';
import type { LanguageServer } from './languageClient';
import { Targets } from './targets';

/** Registers the commands that change it; `changed` hears of a change that shows in the status bar. */
export function registerAddedSettings(
  context: vscode.ExtensionContext,
  server: LanguageServer,
  changed: () => void,
): vscode.Disposable {
  const files = new DictionaryFiles(() => void server.settingsChanged());
  const ignored = new IgnoredFindings(context, server);
  const kinds = new Kinds(context, server, changed);
  const targets = new Targets(context, server, changed);
  server.addSettings = async (uri, section) => {
    const added: AddedSettings = {};
    const kind = kinds.get(uri);
    const entries = ignored.complete(uri, section);
    const words = await files.read(uri);
    const target = targets.get(uri);
    if (target !== undefined) added.target = target;
    if (kind !== undefined) added.kind = kind;
    if (entries !== undefined) added.ignored = entries;
    if (words !== undefined) added.dictionaryText = words;
    return added;
  };
  return vscode.Disposable.from(files, ignored, kinds, targets, registerDictionary(files));
}
