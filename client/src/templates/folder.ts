/**
 * The folder with the writer's own templates: `speechOutline.templatesFolder`, in a folder of the workspace or
 * somewhere on this machine. Read whenever templates are asked for.
 */
import * as vscode from 'vscode';
import { looksMisread } from '../gb18030';
import { firstLines, parseOwn } from './template';
import type { Template } from './templates';

/** What the name of a template ends in. */
export const extension = /\.(?:txt|speech|讲话稿|gongwen|公文|md)$/i;
/** A speech of three hours has 40,000 characters; what is larger than this is something else. */
const largest = 1_000_000;
const most = 200;

/** Where the templates are, or would be: undefined where that cannot be said or the folder is not trusted. */
export function templatesFolder(
  workspace: vscode.WorkspaceFolder | undefined,
  home: string | undefined,
): vscode.Uri | undefined {
  const setting = vscode.workspace.getConfiguration('speechOutline', workspace).get<unknown>('templatesFolder');
  if (typeof setting !== 'string' || setting.trim() === '') return undefined;
  const path = setting.trim();
  // Only the writer's own settings can say these where the workspace is not trusted.
  if (/^~[\\/]/.test(path)) return home === undefined ? undefined : vscode.Uri.file(home + path.slice(1));
  if (/^(?:[A-Za-z]:)?[\\/]/.test(path)) return vscode.Uri.file(path);
  if (workspace === undefined || !vscode.workspace.isTrusted) return undefined;
  return vscode.Uri.joinPath(workspace.uri, path.replaceAll('\\', '/'));
}

/** The folder of the text that the writer is at, else the first one. */
export function workspaceFolder(): vscode.WorkspaceFolder | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const folder = document && vscode.workspace.getWorkspaceFolder(document.uri);
  return folder ?? vscode.workspace.workspaceFolders?.[0];
}

/** The templates of a folder by name; none where there is no such folder. */
export async function readTemplates(folder: vscode.Uri): Promise<Template[]> {
  let entries: [string, vscode.FileType][];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
  const names = entries.filter(
    ([name, type]) => type & vscode.FileType.File && extension.test(name) && name[0] !== '.',
  );
  const sorted = names.map(([name]) => name).sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true }));
  return Promise.all(sorted.slice(0, most).map((name) => readTemplate(vscode.Uri.joinPath(folder, name), name)));
}

async function readTemplate(file: vscode.Uri, name: string): Promise<Template> {
  const label = name.replace(extension, '');
  const problem = (text: string): Template => ({ label, description: text, pieces: [], file, problem: text });
  try {
    if ((await vscode.workspace.fs.stat(file)).size > largest) return problem(vscode.l10n.t('larger than 1 MB'));
    const text = await readText(file);
    if (text === undefined) return problem(vscode.l10n.t('not a text in UTF-8 or GB18030'));
    if (text.trim() === '') return problem(vscode.l10n.t('empty'));
    return { label, description: firstLines(text), pieces: parseOwn(text), file };
  } catch {
    return problem(vscode.l10n.t('cannot be read'));
  }
}

/** The text of a file in UTF-8, UTF-16 with its mark, or GB18030, as Notepad on a Chinese Windows writes it. */
async function readText(file: vscode.Uri): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(file);
  const [first, second] = bytes;
  const utf16 =
    first === 0xff && second === 0xfe ? 'utf16le' : first === 0xfe && second === 0xff ? 'utf16be' : undefined;
  try {
    if (utf16 === undefined) return cleared(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Another encoding.
  }
  try {
    return cleared(await vscode.workspace.decode(bytes, { encoding: utf16 ?? 'gb18030' }));
  } catch {
    return undefined;
  }
}

/** No text has these: it is a picture or a program. */
function cleared(text: string): string | undefined {
  return text.includes('\0') || looksMisread(text) ? undefined : text;
}
