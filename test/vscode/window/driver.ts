import type { Page } from 'playwright-core';

/** What scripts/vscode/suites.mjs lends the window suites: real windows of VS Code with the extension running. */
export interface Driver {
  /** The folder that windows are opened on; its files are copies that may be changed. */
  workspace: string;
  /** Where pictures are kept. */
  results: string;
  /** Folders of texts that are checked too (npm run test:texts); none otherwise. */
  texts: string[];
  /** Opens a window with one file in its editor, on the folder above or another one, which may be one that is not trusted. */
  openWindow(file: string, options?: { folder?: string; trusted?: boolean }): Promise<Page>;
}

let current: Driver | undefined;

export function useDriver(driver: Driver): void {
  current = driver;
}

export function driver(): Driver {
  if (!current) throw new Error('no driver: run this through scripts/vscode/suites.mjs');
  return current;
}
