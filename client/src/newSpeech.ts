/** `Speech Outline: New Speech…` and what belongs to it: a template becomes a text, with tab stops where words are missing. */
import * as vscode from 'vscode';
import { languageId } from './languageClient';
import { readTemplates, templatesFolder, workspaceFolder } from './templates/folder';
import { explainOwnTemplates } from './templates/ownFolder';
import { pickTemplate } from './templates/pick';
import { Preview } from './templates/preview';
import { saveAsTemplate } from './templates/saveAsTemplate';
import { snippetOf, type Values, type Variable, variables, variablesOf } from './templates/template';
import { builtIn, type Template } from './templates/templates';
import { TemplateVariables } from './templates/variables';

/** Registers `speechOutline.newSpeech`, `speechOutline.saveAsTemplate` and `speechOutline.setVariables`. */
export function registerNewSpeech(context: vscode.ExtensionContext, home: string | undefined): vscode.Disposable {
  const preview = new Preview();
  const remembered = new TemplateVariables(context);
  return vscode.Disposable.from(
    preview,
    vscode.commands.registerCommand('speechOutline.newSpeech', (kind?: unknown) =>
      typeof kind === 'string' ? openKind(kind, remembered, home) : choose(remembered, preview, home),
    ),
    vscode.commands.registerCommand('speechOutline.saveAsTemplate', (name?: unknown) => saveAsTemplate(home, name)),
    vscode.commands.registerCommand('speechOutline.setVariables', (values?: unknown) =>
      isValues(values) ? remembered.remember(values) : remembered.edit(),
    ),
  );
}

async function choose(remembered: TemplateVariables, preview: Preview, home: string | undefined): Promise<void> {
  const folder = templatesFolder(workspaceFolder(), home);
  const own = folder === undefined ? Promise.resolve([]) : readTemplates(folder);
  const choice = await pickTemplate(own, remembered.lasting(), preview);
  await preview.close();
  if (choice === undefined) return;
  if (choice === 'variables') return remembered.edit();
  if (choice === 'own') return explainOwnTemplates(folder, (await own).length === 0);
  if ('edit' in choice) return void (await vscode.window.showTextDocument(choice.edit));
  const { template } = choice;
  if (isBroken(template)) return;
  const values = await remembered.ask(variablesOf(template.pieces), template.label);
  if (values !== undefined) await open(template, values);
}

/** A kind by its id, or a template by its name: nothing is asked, which serves keybindings and tests. */
async function openKind(name: string, remembered: TemplateVariables, home: string | undefined): Promise<void> {
  const folder = templatesFolder(workspaceFolder(), home);
  const template =
    builtIn.find(({ id }) => id === name) ??
    (folder && (await readTemplates(folder)).find(({ label }) => label === name)) ??
    builtIn.find(({ label }) => label === name);
  if (template === undefined) {
    void vscode.window.showWarningMessage(vscode.l10n.t('There is no template called “{0}”.', name));
  } else if (!isBroken(template)) await open(template, remembered.lasting());
}

function isBroken({ file, problem }: Template): boolean {
  if (file === undefined || problem === undefined) return false;
  const message = vscode.l10n.t(
    'The template {0} cannot be used: {1}.',
    vscode.workspace.asRelativePath(file),
    problem,
  );
  void vscode.window.showWarningMessage(message);
  return true;
}

async function open({ pieces }: Template, values: Values): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: languageId, content: '' });
  const editor = await vscode.window.showTextDocument(document);
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  await editor.insertSnippet(new vscode.SnippetString(snippetOf(pieces, values)), undefined, options);
}

/** Null forgets. */
function isValues(given: unknown): given is Partial<Record<Variable, string | null>> {
  if (typeof given !== 'object' || given === null) return false;
  const known = Object.keys(given).every((name) => variables.some((one) => one === name));
  return known && Object.values(given).every((value) => value === null || typeof value === 'string');
}
