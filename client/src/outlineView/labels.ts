/** How the items of the view 提纲 look, and what is said above them. */
import * as vscode from 'vscode';
import type { OutlineNode } from '../../../server/src/protocol';
import type { OutlineFilter } from './filter';
import type { Item } from './items';

/** The frame apart from the parts; icons of parts tell their levels apart, as in VS Code's Outline. */
const icons: Record<Exclude<OutlineNode['kind'], 'part'>, string> = {
  title: 'book',
  salutation: 'megaphone',
  addressee: 'mail',
  opening: 'comment',
  closing: 'comment-discussion',
  attachment: 'link',
  signature: 'organization',
  date: 'calendar',
};
const levelIcons = ['symbol-class', 'symbol-method', 'symbol-field', 'symbol-variable'];

export function iconOf({ kind, level = 1 }: OutlineNode): vscode.ThemeIcon {
  if (kind !== 'part') return new vscode.ThemeIcon(icons[kind]);
  return new vscode.ThemeIcon(levelIcons[Math.min(level, levelIcons.length) - 1]!);
}

/** The name, length and share of an item; for parts, how dragging goes. */
export function tooltipOf({ node: { kind, name, length, share } }: Item): vscode.MarkdownString {
  const { l10n } = vscode;
  const tooltip = new vscode.MarkdownString();
  const add = (text: string) => tooltip.appendText(text).appendMarkdown('\n\n');
  add(name);
  if (length !== undefined) add(share === undefined ? length : l10n.t('{0} · {1} of the whole', length, share));
  if (kind === 'part') add(l10n.t('Drag it onto another part to take its place, or onto a higher one to be its last.'));
  return tooltip;
}

/** What is said above the items while not all of them show. */
export function filterMessage({ levels, inlineItems, text }: OutlineFilter): string {
  const { l10n } = vscode;
  const words = [
    ...(levels > 0 ? [l10n.t('down to level {0}', levels)] : []),
    ...(inlineItems ? [] : [l10n.t('without items inside paragraphs')]),
    ...(text === '' ? [] : [l10n.t('with “{0}”', text)]),
  ];
  return l10n.t('Filtered: {0}', words.join(' · '));
}
