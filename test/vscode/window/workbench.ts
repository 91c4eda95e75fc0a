import type { Page } from 'playwright-core';

/** How long the window may take for anything; only a failing test waits this long. */
export const PATIENCE = { timeout: 30_000 };

/** Waits until the status bar names the language of the file in the editor. */
export async function hasLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.statusbar-item', { hasText: name }).first().waitFor(PATIENCE);
}

/** Gives the side bar to one of its views, because a list shows only the rows that it has room for. */
export async function openPane(page: Page, title: string): Promise<void> {
  const named = new RegExp(`^${title}`, 'i');
  const headers = page.locator('.explorer-viewlet .pane-header');
  await headers.filter({ hasText: named }).waitFor(PATIENCE);
  for (const header of await headers.all()) {
    const wanted = named.test(((await header.textContent()) ?? '').trim());
    if (((await header.getAttribute('aria-expanded')) === 'true') !== wanted) await header.click();
  }
}

/** Gives the side bar to the Outline view. */
export async function openOutline(page: Page): Promise<void> {
  await openPane(page, 'outline');
  await page.locator('.outline-pane .monaco-list-row').first().waitFor(PATIENCE);
}

/** The names in the Outline view, in order. */
export function outlineNames(page: Page): Promise<string[]> {
  return rowNames(page, '.outline-pane');
}

/** The names of the rows of a tree, in order. */
export async function rowNames(page: Page, tree: string): Promise<string[]> {
  const rows = page.locator(`${tree} .monaco-list-row`);
  const names = await rows.evaluateAll((all) =>
    all
      .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
      .map((row) => row.querySelector('.label-name')?.textContent ?? ''),
  );
  return names.map(plain);
}

/** The text that the editor shows, line by line; where there are several, the one that is active. */
export async function shownLines(page: Page): Promise<string[]> {
  const lines = await page.locator('.editor-group-container.active .editor-instance .view-line').evaluateAll((all) =>
    all
      .map((line) => ({
        top: Number.parseInt(line.getAttribute('style')?.match(/top: *(\d+)/)?.[1] ?? '', 10),
        text: line.textContent ?? '',
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text),
  );
  return lines.map(plain);
}

/** Moves the cursor to a line, counted from 1. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await page.locator('.editor-instance .view-lines').click();
  await page.keyboard.press('Control+g');
  const input = page.locator('.quick-input-widget input');
  await input.fill(`:${line}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden', ...PATIENCE });
}

/** VS Code shows blanks as U+00A0 and cuts labels with marks of direction. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ').trim();
