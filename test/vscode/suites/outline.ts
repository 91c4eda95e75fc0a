import * as vscode from 'vscode';
import { equal, ok } from '../support/assert';
import { asList, closeAll, hasPart, show, symbolsOf } from '../support/editor';
import { speech } from '../support/speech';
import { until } from '../support/until';

suite('outline', () => {
  teardown(closeAll);

  test('the outline lists title, salutation, opening, parts of every level and the closing', async () => {
    const { document } = await show(speech);
    const symbols = await until('symbols', async () => {
      const all = await symbolsOf(document);
      return all.length > 0 ? all : undefined;
    });
    const root = symbols[0];
    ok(root, 'a first symbol');
    equal(symbols.length, 1, 'symbols at the top');
    equal(root.name, '在全县安全生产工作会议上的讲话');
    const names = asList(root.children);
    const parts = names.filter((name) => /^ *(?:[一二三四]、|（|[一二三]是)/.test(name));
    equal(parts, [
      '一、认清形势，绷紧思想之弦',
      '  （一）隐患仍然存在',
      '  （二）责任还不够实',
      '二、抓住重点，补齐工作短板',
      '  一是排查要细',
      '  二是整改要快',
      '  三是执法要严',
      '四、压实责任，形成整体合力',
    ]);
    ok(names[0]?.startsWith('同志们'), `the salutation first, not ${names[0]}`);
    ok(/^[\d,]+字$/.test(root.detail), `a length as detail, not ${root.detail}`);
  });

  test('a part folds from its heading to its last line', async () => {
    const { document } = await show(speech);
    const folds = await until('folds', async () => {
      const all = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        document.uri,
      );
      return all?.length ? all : undefined;
    });
    const lines = folds.map(({ start, end }) => `${start}-${end}`);
    for (const wanted of ['4-7', '8-9', '10-11']) ok(lines.includes(wanted), `${wanted} among ${lines}`);
  });

  test('typing changes the outline', async () => {
    const editor = await show(speech);
    await until('symbols', async () => (await symbolsOf(editor.document)).length > 0);
    await editor.edit((edit) => edit.insert(new vscode.Position(12, 0), '四、强化保障，建好工作队伍\n要配强力量。\n'));
    await hasPart(editor, '强化保障');
  });
});
