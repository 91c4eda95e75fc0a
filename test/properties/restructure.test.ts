/** What holds for structure editing in every text. */
import { expect } from 'vitest';
import { applyEdits, type Edit } from '../../server/src/edits/edit';
import { numberedLists } from '../../server/src/edits/numbering';
import { renumberList } from '../../server/src/edits/renumber';
import { insertPart } from '../../server/src/edits/structure/insertPart';
import { isDeclined } from '../../server/src/edits/structure/problems';
import { type Action, type Change, restructure } from '../../server/src/edits/structure/restructure';
import { ITEM_VERBS } from '../../server/src/outline/markers';
import { parseOutline } from '../../server/src/outline/outline';
import { isInline } from '../../server/src/outline/part';
import type { Outline, Part } from '../../server/src/outline/types';
import { allPartsOf } from '../support/outlines';
import { holdsForEveryText } from '../support/property';

/** Each action parses the text again, so a few parts of each text must do. */
const PARTS_AT_MOST = 2;

interface Case {
  outline: Outline;
  part: Part;
  action: Action;
  change: Change;
  changed: string;
  /** The outline of the changed text, and in it the part that was moved or copied: the cursor is at it. */
  after: Outline;
  found: Part | undefined;
}

/** What is not declined of some actions on some parts of a text, from all over it. */
function eachChange(
  text: string,
  actions: (part: Part, parts: readonly Part[]) => Action[],
  check: (one: Case) => void,
): void {
  const outline = parseOutline(text);
  const parts = allPartsOf(outline);
  const step = Math.max(1, Math.floor(parts.length / PARTS_AT_MOST));
  for (const part of parts.filter((_, i) => i % step === 0)) {
    for (const action of actions(part, parts)) {
      const change = restructure(outline, part, action);
      if (isDeclined(change)) continue;
      const changed = applyEdits(text, change.edits);
      const after = parseOutline(changed);
      const { cursor } = change;
      const found = allPartsOf(after).findLast(({ range, markEnd }) => range.start === cursor || markEnd === cursor);
      check({ outline, part, action, change, changed, after, found });
    }
  }
}

/** The text with other words at the head of each part, or nobody could say which one is which afterwards. */
function toldApart(text: string): string {
  const heads = allPartsOf(parseOutline(text)).map(({ markEnd }, i) => ({
    start: markEnd,
    end: markEnd,
    newText: String.fromCharCode(FIRST_WORD + i),
  }));
  return applyEdits(text, heads);
}

/** From here on come rare characters (horses) that mean nothing. */
const FIRST_WORD = 0x9a6a;

const drags = (part: Part, parts: readonly Part[]): Action[] => {
  const target = parts[(parts.indexOf(part) * 7 + 3) % parts.length];
  return target && target !== part ? (['before', 'after', 'inside'] as const).map((move) => ({ move, target })) : [];
};

/** Everything but what markers are made of, sorted; UTF-16 units, since halves of pairs may meet. */
function substance(text: string): string {
  const markers =
    /[\s#\d０-９①-⑳一二三四五六七八九十百零〇○廿卅两甲乙丙丁戊己庚辛壬癸第首先其次再者最后（）().．，,：:、；。编部分章节条是要点句件项层步类种个方面问题关键词意思话事另]/g;
  return text.replace(markers, '').split('').sort().join('');
}

/** What a new part may bring along: a verb in its marker (一靠, 二靠), and the mark that sets it apart. */
const ADDED = new RegExp(`[${ITEM_VERBS.weak}！？!?…]`, 'g');

/** The numbered list of a part. */
function listOf(outline: Outline, part: Part): readonly Part[] {
  return outline.speeches.flatMap(numberedLists).find((list) => list.includes(part)) ?? [];
}

/** What is wrong in the numbers of a part and its siblings. A list that began at 2 may go on with theirs now. */
function wrongNumbers(outline: Outline, { run }: Part): Edit[] {
  const list = outline.speeches.flatMap(numberedLists).find((parts) => parts.includes(run.parts[0]!)) ?? [];
  const isIn = ({ start }: Edit) => run.parts.some(({ range, markEnd }) => range.start <= start && start < markEnd);
  return renumberList(list).filter(isIn);
}

/** Who stands in whom, for all but one part. */
function relations(outline: Outline, without: Part | undefined): string[] {
  const parts = allPartsOf(outline);
  const words = new Map(parts.map((part, i) => [part, wordsOf(part, parts[i + 1])]));
  return parts
    .filter((part) => part !== without)
    .map((part) => `${part.parent && words.get(part.parent)} > ${words.get(part)}`)
    .sort();
}

const VERB = new RegExp(`^[要${ITEM_VERBS.weak}]`);

/** The first words of a part. 一要 may become 1.要: the verb belongs to the text then. */
function wordsOf({ paragraph, mark }: Part, next: Part | undefined): string {
  const end = next?.paragraph === paragraph ? next.mark.start : undefined;
  const own = paragraph.text.slice(mark.end, end).trim().replace(VERB, '');
  return own.slice(0, 6).replace(/[；。，、！？：…;,.!?:].*/s, '');
}

/** The lines without markers, their verbs and final marks, sorted; blank lines count. */
function lines(outline: Outline): string[] {
  let { text } = outline;
  for (const { range, markEnd } of allPartsOf(outline).reverse())
    text = text.slice(0, range.start) + text.slice(markEnd).replace(VERB, '');
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[；。，](?=\s*$)/, ''))
    .sort();
}

function isApart({ edits, cursor }: Change, text: string, changed: string): void {
  let last = 0;
  for (const { start, end } of edits) {
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  expect(cursor).toBeGreaterThanOrEqual(0);
  expect(cursor).toBeLessThanOrEqual(changed.length);
}

holdsForEveryText(
  'a part that is moved loses nothing, is numbered right, and all others stay in their places',
  (anyText) => {
    const text = toldApart(anyText);
    const actions = (part: Part, parts: readonly Part[]): Action[] => [
      ...(['moveUp', 'moveDown', 'promote', 'demote'] as const),
      ...drags(part, parts),
    ];
    eachChange(text, actions, ({ outline, part, action, change, changed, after, found }) => {
      isApart(change, text, changed);
      expect(substance(changed)).toBe(substance(text));
      expect(found, 'the part at the cursor').toBeDefined();
      // A list that counts with words keeps them where they are, the wrong ones too.
      if (hasNumbers(after, found!)) expect(wrongNumbers(after, found!)).toEqual([]);
      expect(relations(after, found)).toEqual(relations(outline, part));
      if ((action === 'moveUp' || action === 'moveDown') && !isInline(part))
        expect(lines(after)).toEqual(lines(outline));
    });
  },
);

/** Moved, paragraphs may come to end as those of a list do (；；。); then these marks stay where they are. */
function finalMarksAlike(text: string): string {
  return text.replace(/[；。，](?=[ \t\u3000\u00a0]*(?:[\r\n]|$))/g, '。');
}

/** Whether all numbers are right, and are numbers. */
function isRight(outline: Outline, part: Part): boolean {
  const right = allPartsOf(outline).every((one) => renumberList(listOf(outline, one)).length === 0);
  // Among others (第一个方面， 第二项， 其三，) a member that is moved takes their marker.
  const alike = listOf(outline, part).every(({ mark }) => mark.series === part.mark.series);
  return right && alike && hasNumbers(outline, part);
}

/** Whether all members of a part's list have numbers, not words. */
function hasNumbers(outline: Outline, part: Part): boolean {
  return listOf(outline, part).every(({ mark }) => mark.numeralKind);
}

holdsForEveryText('down and up again, copied and deleted again: as it was, where the numbers were right', (anyText) => {
  const text = toldApart(anyText);
  eachChange(
    text,
    () => ['moveDown', 'duplicate'],
    ({ outline, part, action, after, found, changed }) => {
      if (!isRight(outline, part)) return;
      // A heading without a number ends a list only the first time it stands there, and leads what comes after it.
      const headings = after.paragraphs.some(({ role, scan }) => role === 'heading' && !scan.start);
      if (action === 'duplicate' && headings) return;
      const back = restructure(after, found!, action === 'moveDown' ? 'moveUp' : 'delete');
      if (isDeclined(back) && (action === 'duplicate' || headings)) return;
      expect(isDeclined(back) ? back.problem : finalMarksAlike(applyEdits(changed, back.edits))).toBe(
        finalMarksAlike(text),
      );
      if (!isDeclined(back) && action === 'moveDown') expect(back.cursor).toBe(part.range.start);
    },
  );
});

holdsForEveryText('a deleted part leaves the others, and a new one leaves them all', (text) => {
  const outline = parseOutline(text);
  eachChange(
    text,
    () => ['delete'],
    ({ part, change, changed, after }) => {
      isApart(change, text, changed);
      // The last one of a list may be no part any more.
      if (part.run.parts.length > 2)
        for (const other of relations(after, undefined)) expect(relations(outline, undefined)).toContain(other);
    },
  );
  for (const part of allPartsOf(outline).slice(0, PARTS_AT_MOST)) {
    const change = insertPart(outline, part, part.markEnd);
    if (isDeclined(change)) continue;
    const changed = applyEdits(text, change.edits);
    isApart(change, text, changed);
    const after = relations(parseOutline(changed), undefined);
    for (const other of relations(outline, undefined)) expect(after).toContain(other);
    expect(substance(changed).replace(ADDED, '')).toBe(substance(text).replace(ADDED, ''));
  }
});
