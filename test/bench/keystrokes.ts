/** What a writer does at a place, over and over: a character, Enter, a page pasted, the paste undone. */
import { giantSpeech } from './generate';
import { type Clock, reading, rounds, type Sample, summary } from './measure';
import type { Session } from './session';

export const PLACES = ['beginning', 'middle', 'end'] as const;
export const KINDS = ['typing', 'Enter', 'paste', 'undo'] as const;

export type Place = (typeof PLACES)[number];
export type Kind = (typeof KINDS)[number];

/** From the change to the diagnostics of the new version, and the symbols and folds of a version just changed. */
export type Keystrokes = Record<Place, Record<Kind, Sample> & { outline: Sample }>;

/** A page of an official document: 22 lines of 28 characters, whole paragraphs. */
const PAGE = page();
const MOST = 200;

/** How long at a place, at most, and by which clock. */
interface How {
  seconds: number;
  clock: Clock;
}

export async function keystrokes(session: Session, uri: string, text: string, how: How): Promise<Keystrokes> {
  const lines = text.split('\n');
  const result: Partial<Keystrokes> = {};
  // A server that has been typed at for a while: the engine has seen the code.
  await at(session, uri, lineAt(lines, 'middle'), { ...how, seconds: how.seconds / 5 });
  for (const place of PLACES) result[place] = await at(session, uri, lineAt(lines, place), how);
  return result as Keystrokes;
}

async function at(session: Session, uri: string, line: number, how: How): Promise<Keystrokes[Place]> {
  const times = { typing: [], Enter: [], paste: [], undo: [], outline: [] } as Record<Kind | 'outline', number[]>;
  const timed = async (of: Kind | 'outline', action: () => Promise<unknown>) => {
    const start = reading(how.clock);
    await action();
    times[of].push(reading(how.clock) - start);
  };
  const range = (character: number, endLine: number, end: number, from = line) => ({
    start: { line: from, character },
    end: { line: endLine, character: end },
  });
  const COLUMN = 8;
  const next = line + 1;
  const pasted = PAGE.split('\n').length - 1;
  for (const _ of rounds({ least: 1, most: MOST, ...how })) {
    await timed('typing', () => session.edit(uri, range(COLUMN, line, COLUMN), '好'));
    await timed('outline', () => session.outline(uri));
    await timed('Enter', () => session.edit(uri, range(COLUMN + 1, line, COLUMN + 1), '\n'));
    await timed('paste', () => session.edit(uri, range(0, next, 0, next), PAGE));
    await timed('undo', () => session.edit(uri, range(0, next + pasted, 0, next), ''));
    // Back to the text as it was.
    await session.edit(uri, range(COLUMN, next, 0), '');
  }
  return Object.fromEntries(Object.entries(times).map(([of, all]) => [of, summary(all)])) as Keystrokes[Place];
}

/** A line of prose that is long enough to type in. */
function lineAt(lines: readonly string[], place: Place): number {
  const usual = (line: string) => line.length >= 20;
  if (place === 'end') return lines.findLastIndex(usual);
  const from = place === 'beginning' ? 0 : lines.length >> 1;
  return from + lines.slice(from).findIndex(usual);
}

function page(): string {
  const [, , , , ...body] = giantSpeech(4000).split('\n');
  let taken = '';
  for (const line of body) {
    taken += `${line}\n`;
    if (taken.length >= 22 * 28) break;
  }
  return taken;
}
