/** The next marker of each open list, where a paragraph begins: in （二） of 一、 these are （三）, 二、 and 1. */
import * as l10n from '@vscode/l10n';
import type { Edit } from '../edits/edit';
import { firstMarker, makeRoom, markersLike, markersOf, nextMarkers } from '../edits/nextMarker';
import { numberedLists } from '../edits/numbering';
import { FAMILIES, familyOf } from '../outline/markers';
import { matchMarker } from '../outline/matchMarker';
import type { Part, Speech } from '../outline/types';
import { skipBlanks } from '../text/characters';
import { isUnderHeading, type Place } from './completionPlace';
import { partsOf } from './parts';

export interface MarkerChoice {
  text: string;
  /** What it comes after, or where it begins, in the writer's language. */
  where: string;
  /** What makes room for it in the list. */
  edits: Edit[];
}

/** The markers that may begin the paragraph at the cursor, the innermost list first. */
export function startMarkers(place: Place): MarkerChoice[] {
  const { speech, start, paragraph, after, head } = place;
  if (!speech || start === undefined || isMarked(head, after) || isInHeader(speech, start)) return [];
  const own = (part: Part) => part.paragraph === paragraph && paragraph !== undefined;
  const parts = partsOf(speech).filter((part) => part.form !== 'inline' && !own(part));
  const previous = parts.findLast((part) => part.range.start < start);
  const following = parts.find((part) => part.range.start > start);
  const begun = justBegun(place, speech, previous);
  if (!previous) return distinct([...begun, ...firstOfAll(speech, following)]);
  const next = [...begun, ...goingOn(place, speech, previous)];
  const inner = below(place, speech, previous, parts);
  // Directly under its heading a section is divided sooner than left.
  return distinct(isUnderHeading(place, previous) ? [...inner, ...next] : [...next, ...inner]);
}

/** Whether a marker, or the end of one, stands there already. */
function isMarked(head: string, after: string): boolean {
  const rest = after.slice(skipBlanks(after, 0));
  if (head === '' && matchMarker(rest, 0, false)) return true;
  return head !== '' && /^[、．.，：]|^[）)]./.test(rest);
}

/** Before the body: title, notes, salutation. */
function isInHeader({ salutation, title, opening, parts }: Speech, at: number): boolean {
  const end = (salutation ?? title)?.range.end;
  return (end !== undefined && at <= end) || (!salutation && !opening && parts.length === 0);
}

/** 一、 in a speech without parts before the cursor. */
function firstOfAll(speech: Speech, following: Part | undefined): MarkerChoice[] {
  const where = l10n.t('the first part');
  if (!following) return ['一、', '第一，'].map((text) => ({ text, where, edits: [] }));
  return markersOf(following, following.mark.ordinal).map((text) => ({
    text,
    where,
    edits: makeRoom(speech, following),
  }));
}

/** 首先，…。 in the paragraph before counts as a member only when 其次， follows; it may be just what is to be written. */
function justBegun({ outline, start }: Place, speech: Speech, previous: Part | undefined): MarkerChoice[] {
  const before = outline.paragraphs.findLast((paragraph) => paragraph.end <= start!);
  const mark = before?.scan.start;
  if (!before || !mark?.weak || mark.ordinal !== 1 || before === previous?.paragraph) return [];
  if (familyOf(mark.family).genus !== 'enumerator' || before.start < speech.range.start) return [];
  const where = l10n.t('after {0}', before.text.slice(mark.start, mark.end));
  return markersLike(mark, before.text, 2).map((text) => ({ text, where, edits: [] }));
}

/** The next member of the list that `previous` belongs to, and of those around it. */
function goingOn(place: Place, speech: Speech, previous: Part): MarkerChoice[] {
  const found: MarkerChoice[] = [];
  for (let part: Part | undefined = previous; part; part = part.parent) {
    if (part.form === 'inline') continue;
    const where = l10n.t('after {0}', nameOf(part));
    const successor = successorOf(place, speech, part);
    // A member inside a paragraph before the cursor has gone on already.
    if (successor && successor.range.start < place.offset) continue;
    const edits = successor ? makeRoom(speech, successor) : [];
    // Where the numbers after it are not in order, one more of the same number would only add to that.
    if (successor && edits.length === 0 && successor.mark.ordinal === part.mark.ordinal + 1) continue;
    found.push(...nextMarkers(part).map((text) => ({ text, where, edits })));
  }
  return found;
}

/** The member that follows a part in its numbering, which may run on through sections. */
function successorOf({ paragraph }: Place, speech: Speech, part: Part): Part | undefined {
  const list = numberedLists(speech).find((members) => members.includes(part)) ?? [];
  return list.slice(list.indexOf(part) + 1).find((next) => next.paragraph !== paragraph || paragraph === undefined);
}

/** Lists that begin inside `previous`: of the families that stand there elsewhere in this speech, or by custom. */
function below(place: Place, speech: Speech, previous: Part, parts: readonly Part[]): MarkerChoice[] {
  const at = place.offset;
  const where = l10n.t('a list in {0}', nameOf(previous));
  const child = parts.find((part) => part.parent === previous && part.range.start > at);
  if (child) {
    const edits = makeRoom(speech, child);
    return markersOf(child, child.mark.ordinal).map((text) => ({ text, where, edits: edits }));
  }
  const usual = usualBelow(previous, parts).map((model) => {
    const before = runsOnBefore(speech, model, at);
    const successor = before && successorOf(place, speech, before);
    const text = markersOf(before ?? model, before ? before.mark.ordinal + 1 : 1)[0];
    if (text === undefined || (successor && successor.range.start < at)) return [];
    return [{ text, where, edits: successor ? makeRoom(speech, successor) : [] }];
  });
  const found = usual.flat();
  return found.length > 0 ? found : byCustom(previous).map((text) => ({ text, where, edits: [] }));
}

/** One first member of each kind of list that stands directly under markers like that of `previous`, at most two. */
function usualBelow(previous: Part, parts: readonly Part[]): Part[] {
  const found = new Map<string, Part>();
  for (const part of parts) {
    if (!part.parent || part.parent.mark.series !== previous.mark.series) continue;
    if (part.run.parts[0] === part && !found.has(part.mark.series)) found.set(part.mark.series, part);
  }
  return [...found.values()].slice(0, 2);
}

/** The last member before `at` of a numbering that runs on through several sections. */
function runsOnBefore(speech: Speech, model: Part, at: number): Part | undefined {
  const list = numberedLists(speech).find((members) => members.includes(model)) ?? [];
  if (list.every((part) => part.run === model.run)) return undefined;
  return list.findLast((part) => part.range.start < at);
}

/** The next layer of the standard, and 一是. */
function byCustom({ mark }: Part): string[] {
  const { genus, rank } = familyOf(mark.family);
  if (genus === 'enumerator') return [];
  const layer = FAMILIES.find((family) => family.genus === 'layer' && family.layer && family.rank > rank);
  return [...(layer ? [firstMarker(layer.id)] : []), firstMarker('item')];
}

const LONGEST_NAME = 16;

/** （二）加强领导, cut where it is long. */
function nameOf({ mark, paragraph, title }: Part): string {
  const name = paragraph.text.slice(mark.start, mark.end) + title;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

function distinct(choices: readonly MarkerChoice[]): MarkerChoice[] {
  return choices.filter(({ text }, i) => choices.findIndex((other) => other.text === text) === i);
}
