/** Every edit does the same in a text with Windows line breaks, to the byte. */
import { expect } from 'vitest';
import { after, COMMANDS, positionsIn } from '../support/commands';
import { open } from '../support/document';
import { holdsForEveryTextAndFixture } from '../support/property';

const windows = (text: string) => text.replace(/\n/g, '\r\n');

/** The commands look at the whole text each time, so a few places must do. */
const PLACES = 2;

holdsForEveryTextAndFixture(
  'an edit of a text with \\r\\n is that of the text with \\n, and keeps every \\r\\n',
  (any) => {
    const text = `${any.replace(/\r\n?/g, '\n')}\n`;
    const one = open(text);
    const other = open(windows(text));
    for (const position of positionsIn(one, PLACES))
      for (const command of COMMANDS)
        expect(after(other, command, position), command.name).toBe(windows(after(one, command, position)));
  },
);
