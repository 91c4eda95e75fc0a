/** Every edit does the same in a text with Windows line breaks, to the byte. */
import { expect } from 'vitest';
import { after, COMMANDS, positionsIn } from '../support/commands';
import { open } from '../support/document';
import { holdsForEveryTextAndFixture } from '../support/property';

const windows = (text: string) => text.replace(/\n/g, '\r\n');

/** The commands look at the whole text each time, so one of these places must do. */
const PLACES = 6;

holdsForEveryTextAndFixture(
  'an edit of a text with \\r\\n is that of the text with \\n, and keeps every \\r\\n',
  (any) => {
    const text = `${any.replace(/\r\n?/g, '\n')}\n`;
    const one = open(text);
    const other = open(windows(text));
    const positions = positionsIn(one, PLACES);
    const position = positions[text.length % positions.length]!;
    for (const command of COMMANDS)
      expect(after(other, command, position), command.name).toBe(windows(after(one, command, position)));
  },
);
