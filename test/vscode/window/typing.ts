/**
 * Writing in the window as a writer does: real keys, and Chinese through an input method. Text is read from the saved
 * file, so that every blank counts (the editor's own elements show U+3000, U+0020 and line breaks alike).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { until } from '../support/until';
import { driver } from './driver';
import { hasLanguage, PATIENCE } from './workbench';

let files = 0;

/** Opens a window on a file of its own with this text, ready to be typed into; ⌷ in the text is where the cursor goes. */
export async function openWriter(text: string): Promise<Writer> {
  const file = join(driver().workspace, `writer-${++files}.speech`);
  writeFileSync(file, text.replace('⌷', ''));
  const page = await driver().openWindow(file);
  await hasLanguage(page, '讲话稿');
  await page.locator('.editor-instance .view-line').first().waitFor(PATIENCE);
  // The length comes from the server: then it is up.
  await page
    .locator('.statusbar-item', { hasText: /\d (?:characters|字)/ })
    .first()
    .waitFor(PATIENCE);
  const writer = new Writer(page, file, await page.context().newCDPSession(page));
  if (text.includes('⌷')) await writer.goTo(text);
  return writer;
}

/** A window with one file, and the hands of a writer. */
export class Writer {
  constructor(
    readonly page: Page,
    readonly file: string,
    private readonly cdp: CDPSession,
  ) {}

  /** Presses keys one after the other: `Enter`, `Shift+Tab`, `Control+z`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types text by keys, as fast as the window takes them. What has no key (Han) arrives as one input per character. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Holds a key down until it has been repeated this often. */
  async hold(key: string, times: number): Promise<void> {
    for (let i = 0; i < times; i++) await this.page.keyboard.down(key);
    await this.page.keyboard.up(key);
  }

  /** Types through an input method: the letters (pinyin) show in the text, then a candidate replaces them. */
  async compose(pinyin: string, text: string): Promise<void> {
    await this.composing(pinyin);
    await this.cdp.send('Input.insertText', { text });
  }

  /** Begins to compose: compositionstart and an update for each letter; nothing is in the text yet for good. */
  async composing(pinyin: string): Promise<void> {
    for (let i = 1; i <= pinyin.length; i++) {
      await this.keyInComposition(pinyin[i - 1]!);
      await this.cdp.send('Input.imeSetComposition', {
        text: pinyin.slice(0, i),
        selectionStart: i,
        selectionEnd: i,
      });
    }
  }

  /** Enter while composing, which an input method takes for itself: the letters stay as they are. */
  async confirm(letters: string): Promise<void> {
    await this.keyInComposition('Enter');
    await this.cdp.send('Input.insertText', { text: letters });
  }

  /** Replaces the whole text, as pasting does, and goes to ⌷ in it. */
  async setText(text: string): Promise<void> {
    await this.press('Control+a');
    await this.page.keyboard.insertText(text.replace('⌷', ''));
    await this.hasText(text.replace('⌷', ''));
    if (text.includes('⌷')) await this.goTo(text);
  }

  /**
   * Puts the cursor where ⌷ stands in the text that the editor has: through Go to Line and then by arrow, since a column
   * is a character in older versions of VS Code and half a Han character in newer ones.
   */
  async goTo(text: string): Promise<void> {
    const before = text.slice(0, text.indexOf('⌷')).split(/\r\n|\r|\n/);
    const last = before.at(-1)!;
    const columns = `${last.length + 1}|${last.replace(/[\u2e80-\uffff]/g, '  ').length + 1}`;
    const cursorAt = (column: string) =>
      this.page
        .locator('.statusbar-item', { hasText: new RegExp(`Ln ${before.length}, Col (?:${column})(?!\\d)`) })
        .first()
        .waitFor({ timeout: 3_000 });
    const input = this.page.locator('.quick-input-widget input');
    // The window may still be busy with what came before, and the arrows get lost.
    await until(`the cursor at ${before.length}:${last.length + 1}`, async () => {
      await this.press('Control+g');
      await input.waitFor(PATIENCE);
      await input.fill(`:${before.length}`);
      await this.press('Enter');
      await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden', ...PATIENCE });
      await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor(PATIENCE);
      // Where the cursor was before may look like where it is to be.
      await cursorAt('1');
      await this.press(...[...last].map(() => 'ArrowRight'));
      await cursorAt(columns);
      return true;
    });
  }

  /** The text exactly as it stands in the editor, which is saved for that. */
  async text(): Promise<string> {
    await this.press('Control+s');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached', ...PATIENCE });
    return readFileSync(this.file, 'utf8');
  }

  /** Waits until the text is this; ⌷ in it is ignored. */
  async hasText(expected: string): Promise<void> {
    const plain = expected.replace('⌷', '');
    await until(JSON.stringify(plain), async () => {
      const now = await this.text();
      if (now === plain) return true;
      throw new Error(JSON.stringify(now));
    });
  }

  /** A keydown as the browser reports it while an input method is at work: code 229. */
  private async keyInComposition(key: string): Promise<void> {
    const event = { key: 'Process', code: key.length === 1 ? `Key${key.toUpperCase()}` : key };
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, ...event });
    await this.cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode: 229, ...event });
  }
}
