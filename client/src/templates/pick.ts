/** The list of templates: the writer's own first, each shown in the editor while the writer goes through them. */
import * as vscode from 'vscode';
import type { Preview } from './preview';
import { textOf, type Values } from './template';
import { builtIn, type Template } from './templates';

/** What the writer chose: a template, a template's file to be changed, or something about templates. */
export type Choice = { template: Template } | { edit: vscode.Uri } | 'own' | 'variables';

type Item = vscode.QuickPickItem & { template?: Template; choice?: Choice };

/** `own` is waited for, with the other kinds not yet shown: the list does not move under the writer's hands. */
export function pickTemplate(own: Promise<Template[]>, values: Values, preview: Preview): Promise<Choice | undefined> {
  const { l10n } = vscode;
  const variables = {
    iconPath: new vscode.ThemeIcon('symbol-variable'),
    tooltip: l10n.t('Unit, leader, meeting and date in templates'),
  };
  const folder = { iconPath: new vscode.ThemeIcon('folder'), tooltip: l10n.t('Templates of your own') };
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = l10n.t('New speech');
  pick.placeholder = l10n.t('What kind of speech?');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.buttons = [variables, folder];
  pick.busy = true;

  return new Promise((resolve) => {
    const choose = (choice: Choice) => {
      resolve(choice);
      pick.hide();
    };
    pick.onDidChangeActive(([item]) => preview.show(shown(item?.template, values)));
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item?.template) choose({ template: item.template });
      else if (item?.choice) choose(item.choice);
    });
    pick.onDidTriggerButton((button) => choose(button === variables ? 'variables' : 'own'));
    pick.onDidTriggerItemButton(({ item }) => item.template?.file && choose({ edit: item.template.file }));
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void own.then((templates) => {
      pick.items = itemsOf(templates);
      pick.busy = false;
    });
  });
}

function itemsOf(own: readonly Template[]): Item[] {
  const { l10n } = vscode;
  const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const edit = { iconPath: new vscode.ThemeIcon('edit'), tooltip: l10n.t('Change this template') };
  const ownItems = own.map(
    (template): Item => ({
      label: template.problem === undefined ? template.label : `$(warning) ${template.label}`,
      description: template.description,
      buttons: [edit],
      template,
    }),
  );
  const kinds = builtIn.map((template): Item => {
    const { label, description, detail } = template;
    return { label, description, detail, template };
  });
  if (ownItems.length > 0) {
    return [separator(l10n.t('Templates of your own')), ...ownItems, separator(l10n.t('Kinds of speeches')), ...kinds];
  }
  const explain: Item = { label: `$(folder) ${l10n.t('Templates of your own…')}`, alwaysShow: true, choice: 'own' };
  return [...kinds, separator(''), explain];
}

function shown(template: Template | undefined, values: Values): string {
  return template === undefined ? '' : (template.problem ?? textOf(template.pieces, values));
}
