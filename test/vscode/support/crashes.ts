import * as vscode from 'vscode';
import { equal, ok } from './assert';
import { cursorAt, hasPart, show, undo } from './editor';
import { marks } from './findings';
import { renumbered, speech } from './speech';
import { until } from './until';

interface Api {
  server: { running: boolean; gaveUp: boolean; log: { error(line: string): void } };
  log: Record<'trace' | 'debug' | 'info' | 'warn' | 'error' | 'append' | 'appendLine', (line: string) => void>;
}

/** The server of one host. */
export interface Ending<T> {
  /** What is there now; another object or number for each server. */
  current(): T | undefined;
  /** Ends it as a crash does. */
  crash(server: T): void;
}

export function extension<T>(): T {
  const api = vscode.extensions.getExtension<T>('speech-outline.speech-outline')?.exports;
  ok(api, 'the extension is active');
  return api;
}

/** Waits for a server other than this one. */
export function another<T>({ current }: Ending<T>, before: T | undefined): Promise<NonNullable<T>> {
  const { server } = extension<Api>();
  return until('another server runs', () => (server.running && current() !== before ? current() : undefined));
}

/** Defines the tests that are the same in each host. */
export function testCrashes<T>(ending: Ending<T>): void {
  test('a server that dies while it is asked for an edit: all of it is done, or nothing', async () => {
    const editor = await show(renumbered);
    await hasPart(editor, '压实责任');
    await vscode.commands.executeCommand('speechOutline.restart');
    await hasPart(editor, '压实责任');
    const move = async () => {
      cursorAt(editor, '二、抓住');
      await vscode.commands.executeCommand('speechOutline.movePartUp');
    };
    await move();
    const moved = editor.document.getText();
    await undo();
    for (const command of ['movePartUp', 'renumber', 'reflow']) {
      cursorAt(editor, '二、抓住');
      const before = await another(ending, undefined);
      const done = vscode.commands.executeCommand(`speechOutline.${command}`);
      ending.crash(before);
      await done;
      await another(ending, before);
      const text = editor.document.getText();
      ok(text === renumbered || (command === 'movePartUp' && text === moved), `one text or the other, not ${text}`);
      if (text === moved) await undo();
    }
    await move();
    equal(editor.document.getText(), moved, 'with the next server');
    await vscode.commands.executeCommand('speechOutline.restart');
  });

  test('after several crashes it is given up, and the button of the message starts it again', async () => {
    const editor = await show(speech);
    await hasPart(editor, '压实责任');
    await giveUp(ending);
    await tryAgain();
    await hasPart(editor, '压实责任');
    await vscode.commands.executeCommand('speechOutline.renumber');
    equal(editor.document.getText(), renumbered, 'renumbered after all');
  });

  test('without a server commands change nothing; a command starts it again, also one that runs', async () => {
    const editor = await show(speech);
    await hasPart(editor, '压实责任');
    await giveUp(ending);
    for (const command of ['renumber', 'reflow', 'deletePart', 'renameName', 'nextPart'])
      await vscode.commands.executeCommand(`speechOutline.${command}`);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    equal(editor.document.getText(), speech, 'the text');
    ok(extension<Api>().server.gaveUp, 'no other server');
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('speechOutline.restart');
    const before = await another(ending, undefined);
    // However often it is asked for, there is one server.
    await Promise.all([1, 2, 3].map(() => vscode.commands.executeCommand('speechOutline.restart')));
    await another(ending, before);
    await hasPart(editor, '压实责任');
    await marks(editor.document, 'numbering-gap', ['四、']);
  });
}

/** Presses the button of the newest message. */
export async function tryAgain(): Promise<void> {
  const { server } = extension<Api>();
  await until('the message', async () => {
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    return !server.gaveUp;
  });
}

/** Notes what is written to the log during a suite; each crash has to be told there, and no word of the texts. */
export function watchLog(): void {
  const lines: string[] = [];

  suiteSetup(async () => {
    const { log, server } = await vscode.extensions.getExtension<Api>('speech-outline.speech-outline')!.activate();
    for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'append', 'appendLine'] as const) {
      const write = log[level].bind(log);
      log[level] = (line: string) => {
        lines.push(line);
        write(line);
      };
    }
    // As the library does with whatever it stumbles upon.
    server.log.error(`an error that quotes: ${speech}`);
  });
  suiteTeardown(() => {
    const log = lines.join('\n');
    ok(log.includes('Connection to server got closed'), `a line for each crash, in: ${log}`);
    ok(log.includes('an error that quotes: …'), `the error, in: ${log}`);
    equal(log.match(/\p{Script=Han}+/gu) ?? [], [], 'Chinese words in the log');
  });
}

/** Ends servers until no other one comes. */
async function giveUp<T>({ current, crash }: Ending<T>): Promise<void> {
  const { server } = extension<Api>();
  while (!server.gaveUp) {
    const before = await until('a server', () => server.gaveUp || (server.running && current()));
    if (before === true) return;
    crash(before as T);
    await until('its end', () => server.gaveUp || current() !== before);
  }
}
