import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, fileUri, open, show } from '../support/editor';
import { resetSettings } from '../support/findings';
import { until } from '../support/until';

const UNIT = '县医疗保障局$1}';
const LEADER = '局长　王建国';
const OWN = '本局发言';
const SAVED = '讲稿模板/存下的.txt';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
const accept = () => run('workbench.action.acceptSelectedQuickOpenItem');
const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
const forget = () => run('speechOutline.setVariables', { unit: null, leader: null, meeting: null, date: null });

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
const preview = () =>
  vscode.workspace.textDocuments.find(({ uri, isClosed }) => uri.scheme === 'speech-outline-template' && !isClosed);

/** A text without a file: what a template has become. */
const untitled = (what: string) =>
  until(what, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.isUntitled && document.getText() !== '' ? document : undefined;
  });
const linesOf = (document: vscode.TextDocument) => document.getText().split(/\r\n|\n/);

suite('templates', () => {
  teardown(async function () {
    await forget();
    await resetSettings('templatesFolder');
    await vscode.workspace.fs.delete(fileUri(SAVED)).then(undefined, () => undefined);
    await closeAll.call(this);
  });

  test('an own template is inserted as it is written, with what is known filled in', async () => {
    await run('speechOutline.setVariables', { unit: UNIT, leader: LEADER, meeting: '上次会议', date: '2099年1月5日' });
    await run('speechOutline.newSpeech', OWN);
    const document = await untitled('the text');
    equal(document.languageId, 'speech-outline');
    const expected = (await read(`讲稿模板/${OWN}.txt`))
      .replace('{会议}', '××会议')
      .replace('{日期}', '××××年×月×日')
      .replace('{领导}', LEADER)
      .replace('{单位}', UNIT)
      .replace('｛单位｝', UNIT);
    equal(linesOf(document), expected.split('\n'));
    const stop = vscode.window.activeTextEditor?.selection;
    equal(document.getText(stop), '××会议', 'what is selected');
  });

  test('an own template in GB18030 is read', async () => {
    await run('speechOutline.newSpeech', '国标编码');
    const lines = ['在××会上的讲话', '同志们：', '　　今天的会议很重要，大家要把工作抓好。', ''];
    equal(linesOf(await untitled('the text')), lines);
  });

  test('a file that is no text, or no template at all, opens nothing', async () => {
    await show('一、甲\n');
    const before = tabs().length;
    await run('speechOutline.newSpeech', '照片');
    await run('speechOutline.newSpeech', '没有这个模板');
    equal(tabs().length, before, 'tabs');
  });

  test('without the folder there are the kinds, and the way to own ones', async () => {
    await vscode.workspace
      .getConfiguration('speechOutline')
      .update('templatesFolder', '没有', vscode.ConfigurationTarget.Workspace);
    const running = run('speechOutline.newSpeech');
    await until('the first kind', () => preview()?.getText().includes('动员部署会议'));
    await run('workbench.action.closeQuickOpen');
    await running;
    await run('speechOutline.newSpeech', OWN);
    equal(tabs().length, 0, 'tabs');
  });

  test('what is asked for begins with the last answer, and the answers are kept', async () => {
    const values = { unit: '县医保局', leader: LEADER, meeting: '全县工作会议', date: '2099年1月5日' };
    await run('speechOutline.setVariables', values);
    let done = false;
    const running = run('speechOutline.newSpeech').then(() => {
      done = true;
    });
    await until('the own template first', () => preview()?.getText().includes('我代表县医保局发言'));
    await until('everything is accepted as it is offered', async () => {
      await accept();
      return done;
    });
    await running;
    const lines = linesOf(await untitled('the text'));
    equal(lines.slice(0, 3), ['在全县工作会议上的发言', '（2099年1月5日）', LEADER]);
  });

  test('a selection becomes a template', async () => {
    const editor = await show('在会上的讲话\n同志们：\n　　费用$100，{单位}\\\n谢谢大家！\n');
    const { document } = editor;
    editor.selection = new vscode.Selection(0, 0, 3, 0);
    await run('speechOutline.saveAsTemplate', '存下的');
    equal(await read(SAVED), document.getText(editor.selection));
    await run('speechOutline.newSpeech', '存下的');
    const lines = linesOf(await untitled('the text'));
    equal(lines, ['在会上的讲话', '同志们：', '　　费用$100，××单位\\', '']);
  });

  test('the list shows what is chosen among in the editor, and leaves the editors as they were', async () => {
    await open('讲话.txt');
    const { uri } = await vscode.workspace.openTextDocument(fileUri('座谈会.txt'));
    await run('vscode.open', uri, { preview: true });
    await until('the second file in the active editor', () => tabs().some((tab) => tab.isActive && tab.isPreview));
    const before = tabs().map(({ label, isPreview }) => [label, isPreview]);

    const running = run('speechOutline.newSpeech');
    const first = await until('a preview', () => preview()?.getText().trim());
    await run('workbench.action.quickOpenSelectNext');
    await until('the preview of the next one', () => {
      const text = preview()?.getText().trim();
      return text !== '' && text !== first;
    });
    ok(
      tabs().some(({ input }) => (input as { uri?: vscode.Uri }).uri?.scheme === 'speech-outline-template'),
      'a tab',
    );
    equal(vscode.languages.getDiagnostics(preview()!.uri).length, 0, 'findings in the preview');

    await run('workbench.action.closeQuickOpen');
    await running;
    const after = tabs().map(({ label, isPreview }) => [label, isPreview]);
    equal(after, before, 'the tabs');
    await until('the file that was active', () => vscode.window.activeTextEditor?.document.uri.path === uri.path);
  });
});
