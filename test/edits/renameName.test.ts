/** What may be put in place of a name. */
import { expect, test } from 'vitest';
import { checkNewName } from '../../server/src/edits/renameName';
import type { Name } from '../../server/src/outline/names';

const QUOTED = { marks: { open: '“', close: '”' } } as Name;
const BARE = { marks: undefined } as unknown as Name;

test.each([
  [QUOTED, '甲', '甲'],
  [QUOTED, ' 甲　', '甲'],
  [QUOTED, '“甲”', '甲'],
  [QUOTED, '“ 甲 ”', '甲'],
  [QUOTED, '《甲》乙', '《甲》乙'],
  [BARE, '“甲”', '“甲”'],
  [BARE, '（《甲》）', '（《甲》）'],
  [BARE, '甲‘乙’丙', '甲‘乙’丙'],
  [BARE, '甲'.repeat(200), '甲'.repeat(200)],
] as const)('%o %s', (name, given, text) => expect(checkNewName(name, given)).toEqual({ text }));

test.each([
  [QUOTED, '', 'empty'],
  [QUOTED, ' ', 'empty'],
  [QUOTED, '“”', 'empty'],
  [QUOTED, '“', 'marks'],
  [QUOTED, '甲”', 'marks'],
  [QUOTED, '“甲', 'marks'],
  [QUOTED, '甲“乙”丙', 'marks'],
  [BARE, '“甲', 'marks'],
  [BARE, '甲）', 'marks'],
  [BARE, '）甲（', 'marks'],
  [BARE, '（《甲）》', 'marks'],
  [BARE, '〔甲】', 'marks'],
  [BARE, '甲\n乙', 'lineBreak'],
  [BARE, '甲\u2028乙', 'lineBreak'],
  [BARE, '甲'.repeat(201), 'tooLong'],
] as const)('%o %j: %s', (name, given, problem) => expect(checkNewName(name, given)).toEqual({ problem }));
