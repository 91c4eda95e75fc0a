import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { closeAll, fileUri, show, undo } from '../support/editor';
import { rangeOf } from '../support/findings';
import { until } from '../support/until';

interface Api {
  folderSymbols: {
    read: number;
    provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]>;
  };
}

const TEXT = `在产业工作会议上的讲话

同志们：
县医疗保障局来了，由县医疗保障局牵头。下面，我讲两点意见。
一、抓好“一村一品”
“一村一品”是大事，见第二部分。
二、建设“一村一品”基地
以上两点，请大家落实。
谢谢大家！
`;

const inside = (document: vscode.TextDocument, text: string, by = 1) => rangeOf(document, text).start.translate(0, by);
const ask = async <T>(command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<T>(`vscode.${command}`, ...args);
const textsOf = (document: vscode.TextDocument, ranges: vscode.Range[]) =>
  ranges.map((range) => document.getText(range));

suite('names', () => {
  teardown(closeAll);

  test('a quoted name is renamed throughout, in one undo step', async () => {
    const { document } = await show(TEXT);
    const at = inside(document, '一村一品');
    // Before the server has come up, the editor takes what it thinks is a word.
    await until('the name', async () => {
      const prepared = await ask<{ placeholder: string }>('prepareRename', document.uri, at);
      return prepared.placeholder === '一村一品';
    });
    const edit = await ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', document.uri, at, '一乡一业');
    ok(await vscode.workspace.applyEdit(edit), 'the edit to be applied');
    equal(document.getText(), TEXT.replaceAll('一村一品', '一乡一业'));
    await undo();
    equal(document.getText(), TEXT);
  });

  test('the name of a unit has its places', async () => {
    const { document } = await show(TEXT);
    const at = inside(document, '县医疗保障局');
    const found = await until('references', async () => {
      const all = await ask<vscode.Location[]>('executeReferenceProvider', document.uri, at);
      return all.length > 0 ? all : undefined;
    });
    equal(
      textsOf(
        document,
        found.map(({ range }) => range),
      ),
      ['县医疗保障局', '县医疗保障局'],
    );
    const shown = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', document.uri, at);
    equal(shown.length, 2, 'highlights');
  });

  test('where there is no name, the editor is told why', async () => {
    const { document } = await show(TEXT);
    const at = inside(document, '谢谢大家');
    const problem = await Promise.resolve(ask('prepareRename', document.uri, at)).then(
      () => undefined,
      (error: Error) => error.message,
    );
    ok(problem?.includes('改名') || problem?.includes('Rename a Name'), `a message, not ${problem}`);
  });

  test('announcement, number and group lead to the part', async () => {
    const { document } = await show(TEXT);
    const leads = async (text: string) => {
      const links = await ask<vscode.LocationLink[]>('executeDefinitionProvider', document.uri, inside(document, text));
      return links.map(({ targetSelectionRange }) => document.getText(targetSelectionRange));
    };
    await until('an answer', async () => (await leads('两点意见')).length > 0);
    equal(await leads('两点意见'), ['一、抓好“一村一品”']);
    equal(await leads('第二部分'), ['二、建设“一村一品”基地']);
    equal(await leads('以上两点'), ['一、抓好“一村一品”']);
  });
});

suite('names: symbols of the folder', () => {
  teardown(closeAll);
  const names = async (query: string) =>
    ((await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', query)) ?? []).map(({ name }) => name);

  test('are found in speeches that are not open, also plain texts, and in no others', async () => {
    await show(TEXT);
    const found = await until('the section of a plain text', async () => {
      const all = (await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', '绷紧思想')) ?? [];
      return all.find(({ name }) => name === '一、认清形势，绷紧思想之弦');
    });
    equal(found.location.uri.path.split('/').at(-1), '讲话.txt');
    equal(found.location.range.start.line, 4);
    equal(found.containerName, '在全县安全生产工作会议上的讲话', 'the speech; VS Code adds the file');
    equal(await names('番茄切块'), [], 'a recipe');
    ok((await names('防汛')).length > 0, 'a text in GB18030');
    equal(await names(''), []);
  });

  test('an open document is searched as it is, not as it was saved', async () => {
    const { document } = await show(TEXT);
    await until('the saved text', async () => (await names('一村一品基地')).length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, '基地'), '园区');
    await vscode.workspace.applyEdit(edit);
    await until('the text as it is', async () => (await names('一村一品”园区')).length > 0);
  });

  test('a search that was called off reads nothing, and nothing is read twice', async () => {
    await show(TEXT);
    const api = vscode.extensions.getExtension<Api>('speech-outline.speech-outline')?.exports;
    ok(api, 'the extension');
    await names('讲话');
    const file = fileUri('另一篇.speech');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('一、新的一条\n要新。\n二、旧的一条\n要旧。\n'));
    try {
      const { read } = api.folderSymbols;
      const source = new vscode.CancellationTokenSource();
      source.cancel();
      equal(await api.folderSymbols.provideWorkspaceSymbols('新的一条', source.token), []);
      equal(api.folderSymbols.read, read, 'texts read by a search that was called off');
      await until('the new file', async () => (await names('新的一条')).length > 0);
      const after = api.folderSymbols.read;
      ok(after > read, 'the new file was read');
      ok((await names('旧的一条')).length > 0, 'another part of it');
      equal(api.folderSymbols.read, after, 'texts read by another search at once');
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });
});
