/** The commands that choose what shows in the view 提纲. */
import * as vscode from 'vscode';
import { everything, type OutlineFilter } from './filter';
import type { OutlineView } from './view';

interface Choice extends vscode.QuickPickItem {
  /** What the filter becomes; undefined to ask for a text. */
  filter?: OutlineFilter;
}

/** Registers `speechOutline.filterOutline` and `speechOutline.clearOutlineFilter`. */
export function registerFilter(view: OutlineView): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('speechOutline.filterOutline', () => choose(view)),
    registerCommand('speechOutline.clearOutlineFilter', () => view.setFilter(everything)),
  );
}

async function choose(view: OutlineView): Promise<void> {
  const choice = await vscode.window.showQuickPick(choices(view.filter), {
    title: vscode.l10n.t('What the outline shows'),
  });
  if (choice === undefined) return;
  if (choice.filter !== undefined) return view.setFilter(choice.filter);
  const text = await vscode.window.showInputBox({
    title: vscode.l10n.t('Show only parts with this text'),
    value: view.filter.text,
  });
  if (text !== undefined) await view.setFilter({ ...view.filter, text: text.trim() });
}

function choices(filter: OutlineFilter): Choice[] {
  const { l10n } = vscode;
  const choice = (label: string, chosen: boolean, changed?: OutlineFilter): Choice => ({
    label: chosen ? `$(check) ${label}` : `$(blank) ${label}`,
    filter: changed,
  });
  const levels = [0, 1, 2, 3].map((level) => {
    const label = level === 0 ? l10n.t('All levels') : l10n.t('Down to level {0}', level);
    return choice(label, filter.levels === level, { ...filter, levels: level });
  });
  const { inlineItems, text } = filter;
  return [
    ...levels,
    separator(),
    choice(l10n.t('Items inside paragraphs (一是…二是…)'), inlineItems, { ...filter, inlineItems: !inlineItems }),
    separator(),
    choice(text === '' ? l10n.t('Only with a text…') : l10n.t('Only with “{0}”…', text), text !== ''),
    ...(text === '' ? [] : [choice(l10n.t('With any text again'), false, { ...filter, text: '' })]),
  ];
}

function separator(): Choice {
  return { label: '', kind: vscode.QuickPickItemKind.Separator };
}
