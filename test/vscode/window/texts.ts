import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ok } from '../support/assert';
import { driver } from './driver';
import { hasLanguage, openOutline, outlineNames } from './workbench';

suite('texts in the window', () => {
  for (const folder of driver().texts) {
    for (const name of readdirSync(folder)
      .sort()
      .filter((entry) => /\.(txt|speech|讲话稿|gongwen|公文)$/.test(entry))) {
      test(`${basename(folder)}/${name} is recognised and has an outline`, async () => {
        const page = await driver().openWindow(join(folder, name));
        try {
          await hasLanguage(page, '讲话稿');
          await openOutline(page);
          const names = await outlineNames(page);
          ok(names.length > 0 && names.every((entry) => entry !== ''), `names in the outline: ${names}`);
          ok((await page.locator('.notifications-toasts .codicon-error').count()) === 0, 'no error shown');
        } finally {
          await page.close();
        }
      });
    }
  }
});
