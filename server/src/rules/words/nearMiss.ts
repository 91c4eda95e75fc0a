/**
 * Near misses of a name: one wrong, missing or swapped character. The outer characters of a name say least: what
 * differs there is mostly another word (市政府, 县政府) or the short form, so a wrong outer character counts only in a
 * long name that stands by itself, a missing one never.
 */
import { isHan } from '../../text/characters';

export interface NearMiss {
  start: number;
  end: number;
  name: string;
}

/** Names whose near misses are sought, by the characters with which near misses begin. */
export class NameList {
  private readonly names: readonly string[];
  private readonly byFirst = new Map<string, string[]>();
  private readonly bySecond = new Map<string, string[]>();

  constructor(names: readonly string[]) {
    this.names = [...new Set(names.map((name) => name.trim()))].filter((name) => name.length >= 3);
    for (const name of this.names) {
      add(this.byFirst, name[0]!, name);
      add(this.bySecond, name[1]!, name);
    }
  }

  /** In order, without overlaps, and never inside what is one of the names. */
  find(text: string): NearMiss[] {
    const exact = this.exactPlaces(text);
    const found: NearMiss[] = [];
    let free = 0;
    for (let at = 0; at < text.length; at++) {
      const miss = this.missAt(text, at);
      if (!miss || miss.start < free || exact.some(({ start, end }) => start < miss.end && miss.start < end)) continue;
      found.push(miss);
      free = miss.end;
    }
    return found;
  }

  private exactPlaces(text: string): { start: number; end: number }[] {
    const places: { start: number; end: number }[] = [];
    for (const name of this.names)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        places.push({ start: at, end: at + name.length });
    return places;
  }

  private missAt(text: string, at: number): NearMiss | undefined {
    for (const name of this.byFirst.get(text[at]!) ?? []) {
      const length = missLength(text, at, name);
      if (length > 0) return { start: at, end: at + length, name };
    }
    for (const name of this.bySecond.get(text[at]!) ?? []) {
      if (name[0] !== name[1] && text.startsWith(name[1]! + name[0]! + name.slice(2), at))
        return { start: at, end: at + name.length, name };
      if (isWrongFirst(text, at - 1, name)) return { start: at - 1, end: at - 1 + name.length, name };
    }
    return undefined;
  }
}

function add(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key);
  if (names) names.push(name);
  else map.set(key, [name]);
}

/** The length of a near miss that begins with the name's first character; 0 where there is none. */
function missLength(text: string, at: number, name: string): number {
  let same = 1;
  while (same < name.length && text[at + same] === name[same]) same++;
  if (same === name.length) return 0;
  const rest = name.slice(same + 1);
  const here = text[at + same];
  const swapped = rest !== '' && here === rest[0] && text[at + same + 1] === name[same];
  if (swapped && text.startsWith(rest.slice(1), at + same + 2)) return name.length;
  if (rest === '') return isWrongLast(text, at, name) ? name.length : 0;
  if (here && text.startsWith(rest, at + same + 1) && isMistaken(name[same]!, here, name.length > 3))
    return name.length;
  if (name.length >= 4 && text.startsWith(rest, at + same)) return name.length - 1;
  return 0;
}

const LONG = 5;
/** Words that stand before or after a name and are no part of it. */
const FUNCTION_WORDS =
  '的了着和与及在是把对从向为以将由被让使到等各其该本我你他她它这那有也都就还又再要会能可应须已正不无没请说讲即或并而且则给跟同经至于按据上中下里内外前后时';

function isWrongFirst(text: string, at: number, name: string): boolean {
  return (
    name.length >= LONG &&
    at >= 0 &&
    text.startsWith(name.slice(1), at + 1) &&
    isMistaken(name[0]!, text[at]!) &&
    !isLetter(text[at - 1])
  );
}

function isWrongLast(text: string, at: number, name: string): boolean {
  const last = at + name.length - 1;
  return (
    name.length >= LONG && last < text.length && isMistaken(name.at(-1)!, text[last]!) && !isLetter(text[last + 1])
  );
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && (isHan(unit.charCodeAt(0)) || /[\dA-Za-z]/.test(unit));
}

/** Characters that take each other's place in names of different things: 市政府, 县政府; 第一支部, 第二支部. */
const KINDS = [
  '〇零一二三四五六七八九十百千两几',
  '东西南北中上下前后左右内外',
  '省市县区州盟旗乡镇村组街道部厅局处科室委办院所站队会段片',
  '大小老新高低正副总分长短',
  '年月日季周天春夏秋冬',
  '甲乙丙丁戊己庚辛',
  '男女',
];

/** Whether `found` stands there by mistake for `meant`, and not as another word; `inside` a name no other word stands. */
function isMistaken(meant: string, found: string, inside = false): boolean {
  if (!isHan(found.charCodeAt(0)) || !isHan(meant.charCodeAt(0))) return false;
  if (!inside && FUNCTION_WORDS.includes(found)) return false;
  return !KINDS.some((kind) => kind.includes(meant) && kind.includes(found));
}
