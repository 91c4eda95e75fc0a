/** Commands that write settings, where a setting is not what it should be: it stays as the writer left it. */
import * as vscode from 'vscode';
import { equal } from '../support/assert';
import { closeAll, hasPart, show } from '../support/editor';
import { resetSettings } from '../support/findings';
import { speech } from '../support/speech';

const settings = () => vscode.workspace.getConfiguration('speechOutline');
const { executeCommand } = vscode.commands;

suite('a setting of a wrong kind', () => {
  let uri: string;
  let path: string;

  setup(async () => {
    const editor = await show(speech);
    await hasPart(editor, '压实责任');
    uri = editor.document.uri.toString();
    path = vscode.workspace.asRelativePath(editor.document.uri, false);
  });
  teardown(async function () {
    await resetSettings('names', 'terms', 'ignored', 'rules');
    await closeAll.call(this);
  });

  const code = 'numbering-gap';
  const writers: [command: string, setting: string, args: () => unknown[]][] = [
    ['addName', 'names', () => [uri, '县医保局']],
    ['addTerm', 'terms', () => [uri, '县医保中心', '县医疗保障中心']],
    ['ignoreFinding', 'ignored', () => [uri, code, '四、压实责任']],
    ['ignoreRule', 'ignored', () => [uri, code]],
    ['showIgnored', 'ignored', () => []],
    ['switchOffRule', 'rules', () => [uri, code]],
  ];
  for (const [command, setting, args] of writers) {
    test(`${command} leaves ${setting} as it is`, async () => {
      const other = setting === 'names' ? { 甲: '乙' } : ['甲'];
      const inside = setting === 'ignored' ? [{ [path]: '甲' }, { [path]: { 甲: 1 } }] : [];
      for (const wrong of [5, other, ...inside]) {
        await settings().update(setting, wrong, vscode.ConfigurationTarget.Workspace);
        // It does not wait for its message to be read, nor fail.
        await executeCommand(`speechOutline.${command}`, ...args());
        equal(settings().inspect(setting)?.workspaceValue, wrong, `${setting} after ${command}`);
      }
    });
  }

  test('what is wrong within a list or an object stays beside what is added', async () => {
    const target = vscode.ConfigurationTarget.Workspace;
    await settings().update('names', ['甲', 5], target);
    await executeCommand('speechOutline.addName', uri, '乙');
    equal(settings().inspect('names')?.workspaceValue, ['甲', 5, '乙']);
    await settings().update('ignored', { 别的: 5, [path]: [null, 5, { code, text: '四' }] }, target);
    await executeCommand('speechOutline.ignoreRule', uri, code);
    equal(settings().inspect('ignored')?.workspaceValue, { 别的: 5, [path]: [null, 5, code] });
  });
});
