import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, fileUri, show, symbolsOf } from '../support/editor';
import { speech } from '../support/speech';
import { until } from '../support/until';

const OUTLINE = `在全县安全生产工作会议上的讲话

一、认清形势，绷紧思想之弦
　　（一）隐患仍然存在
　　（二）责任还不够实
二、抓住重点，补齐工作短板
　　一是排查要细
　　二是整改要快
　　三是执法要严
四、压实责任，形成整体合力
`;
const SHORT = '在会议上的讲话\n\n同志们：\n讲两点。\n一、甲\n要做好。\n二、乙\n要做好。\n谢谢大家！\n';

/** The two texts of the comparison in the active tab. */
async function compared(): Promise<{ label: string; texts: vscode.TextDocument[] }> {
  return until('a comparison', async () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    if (!(tab?.input instanceof vscode.TabInputTextDiff)) return undefined;
    const uris = [tab.input.original, tab.input.modified];
    return { label: tab.label, texts: await Promise.all(uris.map((uri) => vscode.workspace.openTextDocument(uri))) };
  });
}

const has = (document: vscode.TextDocument | undefined, text: string) =>
  until(`the outline ${JSON.stringify(text)}`, () => {
    if (document?.getText() === text) return true;
    throw new Error(document?.getText());
  });

suite('outlines', () => {
  teardown(closeAll);

  test('the outline goes to the clipboard', async () => {
    await show(speech);
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('speechOutline.copyOutline');
    equal(await vscode.env.clipboard.readText(), OUTLINE, 'the clipboard');
  });

  test('it is exported as Markdown into a text of its own', async () => {
    await show(SHORT);
    await vscode.commands.executeCommand('speechOutline.exportOutline', 'markdownList');
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.languageId, 'markdown');
    ok(document?.isUntitled, 'an untitled text');
    equal(document.getText(), '# 在会议上的讲话\n\n- 一、甲\n- 二、乙\n');
  });

  test('as text it is not taken for a speech', async () => {
    await show(speech);
    await vscode.commands.executeCommand('speechOutline.exportOutline', 'text');
    const document = vscode.window.activeTextEditor?.document;
    equal(document?.getText(), OUTLINE);
    // A speech that opens after it is switched, so it would have been by then.
    const other = await show(speech, 'txt');
    await until('the other is recognised', () => other.document.languageId === 'speech-outline');
    equal(document?.languageId, 'plaintext');
  });

  test('two files are compared, and the outlines follow their texts', async () => {
    const closed = fileUri('提纲.speech');
    await vscode.workspace.fs.writeFile(closed, new TextEncoder().encode(SHORT));
    const editor = await show(speech);
    await symbolsOf(editor.document);
    const uris = [editor.document.uri, closed];
    await vscode.commands.executeCommand('speechOutline.compareOutlines', uris[0], uris);
    const { label, texts } = await compared();
    ok(label.includes('提纲') && label.includes('↔'), `a title, not ${label}`);
    await has(texts[0], OUTLINE);
    await has(texts[1], '在会议上的讲话\n\n一、甲\n二、乙\n');
    ok(
      texts.every(({ languageId }) => languageId === 'plaintext'),
      'no speech of its own',
    );

    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, editor.document.positionAt(speech.indexOf('同志们，安全')), '五、抓好保障\n');
    await vscode.workspace.applyEdit(edit);
    await has(texts[0], `${OUTLINE}五、抓好保障\n`);
    await vscode.workspace.fs.delete(closed);
  });

  test('the outline as it is beside the outline as it was saved', async () => {
    const editor = await show(SHORT);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(SHORT.indexOf('谢谢')), '三、丙\n'));
    await vscode.commands.executeCommand('speechOutline.compareOutlinesWithSaved');
    const { texts } = await compared();
    await has(texts[0], '在会议上的讲话\n\n一、甲\n二、乙\n');
    await has(texts[1], '在会议上的讲话\n\n一、甲\n二、乙\n三、丙\n');
    await editor.document.save();
    await has(texts[0], '在会议上的讲话\n\n一、甲\n二、乙\n三、丙\n');
  });
});
