/**
 * Names of units in running text (县医疗保障局). Where such a name ends its last word says; where it begins no mark
 * says, so the text itself is asked: a name is what stands at least twice after a mark or a particle.
 */
import { isHan } from '../text/characters';
import type { Paragraph } from './paragraphs';
import type { Outline } from './types';

/** The last words of names of units, and what may not follow: 局 in 局面 is none. */
const ENDINGS: readonly (readonly [string, string?])[] = [
  ['委', '员托派屈婉'],
  ['委员会'],
  ['办公室'],
  ['办公厅'],
  ['办', '法理事公好成学案结实完会到了得'],
  ['局', '面势限部长促中'],
  ['厅', '长堂级'],
  ['部', '门分署队位长件下级落'],
  ['院', '长士子落坝内里'],
  ['协会'],
  ['学会'],
  ['商会'],
  ['工会'],
  ['联合会'],
  ['基金会'],
  ['研究会'],
  ['理事会'],
  ['董事会'],
  ['政府'],
  ['人大'],
  ['政协'],
  ['公司'],
  ['集团'],
  ['银行'],
  ['中心', '任'],
  ['大学', '生'],
  ['中学', '生'],
  ['小学', '生'],
  ['学校'],
  ['党校'],
  ['幼儿园'],
  ['支队', '长'],
  ['总队', '长'],
  ['大队', '长'],
  ['支部', '书'],
  ['妇联'],
  ['街道'],
  ['开发区'],
  ['社区'],
  ['园区'],
  ['镇', '长静定压'],
  ['乡', '村镇亲长愁音土情'],
  ['县', '域城级里内直处长'],
  ['市', '场民面容值长级直'],
  ['省', '长级内外直'],
  ['自治区'],
  ['自治州'],
  ['新区'],
];
const END = new RegExp(
  [...ENDINGS]
    .sort(([a], [b]) => b.length - a.length)
    // 以人民为中心 names no centre.
    .map(([word, not]) => (word === '中心' ? '(?<!为)' : '') + word + (not ? `(?![${not}])` : ''))
    .join('|'),
  'g',
);
const PLACE = /(?:[镇乡县市省]|自治[区州]|新区|街道|社区)$/;

const LONGEST = 24;
/** A word of one character names nothing. */
const SHORTEST = 2;
/** A name must stand so often after something that is no part of it. */
const TIMES = 2;

/** Particles before a name; no name begins with one. */
const PARTICLE = /[在由被把让请是要的了着过得全各本该我你他们这那每有]/;
/** Words before a name; no name begins with one. */
const WORDS = new Set(
  '会同 联合 推动 督促 要求 配合 组织 协助 协调 支持 依托 根据 按照 经过 通过 关于 今年 去年 今天 目前 近日 同时 其中 上午 下午'.split(
    ' ',
  ),
);
/** No name goes on over these. */
const NEVER_INSIDE = /[在由被把让请是]/;
/** Particles that may also begin a name (和平区). */
const MAYBE_BEFORE = /[和与及向对从以到经同给将为各]/;
/** A name that goes on after these is two names: 县委和县政府. */
const JOINS = /[和与及同]/;

interface Count {
  /** How often it stands after a mark, a particle or at the start of a paragraph. */
  all: number;
  /** The same without MAYBE_BEFORE. */
  sure: number;
}

const known = new WeakMap<Outline, Map<string, Count>>();

/** The name of a unit around an offset of a paragraph; undefined where it is not sure. */
export function unitAt(outline: Outline, paragraph: Paragraph, at: number): { start: number; end: number } | undefined {
  return longestUnit(outline, paragraph, at, at);
}

/** Whether a longer name of a unit holds the stretch: 县委 in 县委办公室. Places stand in many names. */
export function isPartOfUnit(outline: Outline, paragraph: Paragraph, from: number, to: number): boolean {
  if (PLACE.test(paragraph.text.slice(from, to))) return false;
  const around = longestUnit(outline, paragraph, from, to);
  return around !== undefined && around.end - around.start > to - from;
}

/** Whether the end of a name is one here: 市委 in 市委员会 is none. */
export function endsAsUnit(text: string, from: number, to: number): boolean {
  const end = ENDINGS.filter(([word]) => text.endsWith(word, to) && to - word.length >= from);
  return end.length === 0 || end.some(([, not]) => !not?.includes(text[to] ?? '\0'));
}

function longestUnit(
  outline: Outline,
  { text }: Paragraph,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  const counts = countsOf(outline);
  let found: { start: number; end: number } | undefined;
  for (const [start, end] of stretches(text, from - 1, to + LONGEST)) {
    if (start > from || end < to || (found && end - start <= found.end - found.start)) continue;
    if (isName(counts, text.slice(start, end))) found = { start, end };
  }
  return found;
}

function isName(counts: ReadonlyMap<string, Count>, name: string): boolean {
  if ((counts.get(name)?.all ?? 0) < TIMES) return false;
  // 和县医院 is none where 县医院 stands by itself.
  return !MAYBE_BEFORE.test(name[0]!) || !counts.get(name.slice(1))?.sure;
}

function countsOf(outline: Outline): Map<string, Count> {
  let counts = known.get(outline);
  if (counts !== undefined) return counts;
  counts = new Map();
  for (const { text } of outline.paragraphs) {
    for (const [start, end] of stretches(text)) {
      const sure = startsSurely(text, start);
      if (!sure && !MAYBE_BEFORE.test(text[start - 1]!)) continue;
      const name = text.slice(start, end);
      const count = counts.get(name) ?? { all: 0, sure: 0 };
      count.all++;
      if (sure) count.sure++;
      counts.set(name, count);
    }
  }
  known.set(outline, counts);
  return counts;
}

function startsSurely(text: string, at: number): boolean {
  return (
    at === 0 ||
    !isNameCharacter(text, at - 1) ||
    PARTICLE.test(text[at - 1]!) ||
    (at > 1 && WORDS.has(text.slice(at - 2, at)))
  );
}

/** All stretches that might be names, with their last word between two offsets. */
function* stretches(text: string, from = 0, to = text.length): Generator<[start: number, end: number]> {
  END.lastIndex = Math.max(from - 3, 0);
  const matches: [number, number][] = [];
  for (let match = END.exec(text); match && match.index <= to; match = END.exec(text))
    matches.push([match.index, match.index + match[0].length]);
  for (const [word, end] of matches) {
    for (let start = end - 1; start >= 0 && end - start <= LONGEST; start--) {
      if (!isNameCharacter(text, start)) break;
      if (start < word && JOINS.test(text[start]!) && endsUnit(text, start)) break;
      const begins = PARTICLE.test(text[start]!) || WORDS.has(text.slice(start, start + 2));
      if (start < word && end - start >= SHORTEST && !begins) yield [start, end];
      if (NEVER_INSIDE.test(text[start]!)) break;
    }
  }
}

function endsUnit(text: string, at: number): boolean {
  return ENDINGS.some(([word]) => text.endsWith(word, at));
}

/** Han, and × for what is still to be filled in. */
function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || code === 0xd7;
}
