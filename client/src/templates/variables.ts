/**
 * What templates leave to the writer: the unit and the leader are asked for once and kept, the meeting and the date
 * are asked for each time, with the last answer to begin with. Kept with the folder, or for all windows without one.
 */
import * as vscode from 'vscode';
import { type Values, type Variable, variables } from './template';
import { chineseDate, offeredDate, oneLine } from './values';

const key = 'templateVariables';

export class TemplateVariables {
  constructor(private readonly context: vscode.ExtensionContext) {}

  /** What was answered so far; an empty text where the writer wants it left open. */
  remembered(): Values {
    return this.home.get<Values>(key, {});
  }

  /** What is filled in without asking: a meeting and a date of last time would be wrong this time. */
  lasting(): Values {
    const { unit, leader } = this.remembered();
    return { unit, leader };
  }

  /** Null forgets, so that it is asked for again. */
  async remember(values: Partial<Record<Variable, string | null>>): Promise<void> {
    const all = { ...this.remembered(), ...values };
    const kept = variables.flatMap((one) => (typeof all[one] === 'string' ? [[one, oneLine(all[one])]] : []));
    await this.home.update(key, kept.length > 0 ? Object.fromEntries(kept) : undefined);
  }

  /** Asks for what a template uses and is not known for good. Undefined: the writer wants no text after all. */
  async ask(used: readonly Variable[], title: string): Promise<Values | undefined> {
    const values: Values = { ...this.remembered(), date: offeredDate(this.remembered().date, new Date()) };
    const { unit, leader } = this.remembered();
    const open = used.filter(
      (one) => !((one === 'unit' && unit !== undefined) || (one === 'leader' && leader !== undefined)),
    );
    for (let step = 0; step < open.length; ) {
      const variable = open[step]!;
      const answer = await askFor(variable, values[variable] ?? '', {
        title: `${title}　${nameOf(variable)}`,
        step: step + 1,
        of: open.length,
      });
      if (answer === undefined) return undefined;
      if (answer === 'back') step--;
      else {
        values[variable] = answer.value;
        step++;
      }
    }
    const answers = Object.fromEntries(used.map((one) => [one, values[one] ?? ''])) as Values;
    await this.remember(answers);
    return answers;
  }

  /** `speechOutline.setVariables`: shows what is kept, to be changed or forgotten. */
  async edit(): Promise<void> {
    const forget = { iconPath: new vscode.ThemeIcon('trash'), tooltip: vscode.l10n.t('Forget; ask again next time') };
    for (;;) {
      const values = this.remembered();
      const items = variables.map((variable) => ({
        variable,
        label: nameOf(variable),
        description:
          values[variable] || (values[variable] === '' ? vscode.l10n.t('left open') : vscode.l10n.t('not known yet')),
        buttons: values[variable] === undefined ? [] : [forget],
      }));
      const chosen = await choose(items);
      if (chosen === undefined) return;
      const { variable } = chosen.item;
      if (chosen.forget) await this.remember({ [variable]: null });
      else {
        const shown = values[variable] ?? (variable === 'date' ? chineseDate(new Date()) : '');
        const answer = await askFor(variable, shown, { title: nameOf(variable) });
        if (typeof answer === 'object') await this.remember({ [variable]: answer.value });
      }
    }
  }

  private get home(): vscode.Memento {
    const { globalState, workspaceState } = this.context;
    return vscode.workspace.workspaceFolders === undefined ? globalState : workspaceState;
  }
}

type Item = vscode.QuickPickItem & { variable: Variable };

/** One of the list, or its button. */
function choose(items: Item[]): Promise<{ item: Item; forget: boolean } | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t('Unit, leader, meeting and date in templates');
  pick.placeholder = vscode.l10n.t('Choose one to change it');
  pick.items = items;
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item) resolve({ item, forget: false });
      pick.hide();
    });
    pick.onDidTriggerItemButton(({ item }) => {
      resolve({ item, forget: true });
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

interface Step {
  title: string;
  step?: number;
  of?: number;
}

/** An input box; `back` to the one before. Undefined where the writer gave up. */
function askFor(
  variable: Variable,
  value: string,
  { title, step, of }: Step,
): Promise<{ value: string } | 'back' | undefined> {
  const input = vscode.window.createInputBox();
  Object.assign(input, { title, step, totalSteps: of, value, prompt: promptFor(variable) });
  input.placeholder = nameOf(variable);
  input.ignoreFocusOut = true;
  if (step !== undefined && step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    input.onDidAccept(() => {
      resolve({ value: oneLine(input.value) });
      input.hide();
    });
    input.onDidTriggerButton(() => {
      resolve('back');
      input.hide();
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

function nameOf(variable: Variable): string {
  const { l10n } = vscode;
  switch (variable) {
    case 'unit':
      return l10n.t('Unit');
    case 'leader':
      return l10n.t('Leader');
    case 'meeting':
      return l10n.t('Meeting');
    case 'date':
      return l10n.t('Date');
  }
}

function promptFor(variable: Variable): string {
  const { l10n } = vscode;
  switch (variable) {
    case 'unit':
      return l10n.t('The unit in whose name the speech is given. Remembered; empty: left open in every text.');
    case 'leader':
      return l10n.t('Who speaks, as signed under the title. Remembered; empty: left open in every text.');
    case 'meeting':
      return l10n.t('The meeting, by its full name. Empty: left open.');
    case 'date':
      return l10n.t('The date of the speech. Empty: left open.');
  }
}
