/**
 * Names of units in running text (县医疗保障局). Where such a name ends its last word says; where it begins no mark
 * says, so the text itself is asked: a name is what stands at least twice after a mark or a particle.
 */

import { Attached } from '../text/attached';
import { isHan } from '../text/characters';
import type { Paragraph } from './paragraphs';
import type { Outline } from './types';

/** The last words of names of units; what stands around says where they are none: 局 in 格局 and 局面, 部 in 干部. */
const ENDINGS = [
  ...[
    '委员会',
    '(?<!常)委(?![员托派屈婉])',
    '办公[室厅]',
    '(?<=[府委州县市省区镇乡道贫改信台侨])办(?![法理事公好成学案])',
  ],
  ...['(?<![格布大结全开当时政残])局(?![面势限部长促中])', '厅(?![长堂级])', '(?<![住出入])院(?![长士子落坝内里])'],
  ...[
    '(?<![干西中东北南全内外局头底前后细本分])部(?![门分署队位长件下级落])',
    '(?<!地方|法治|数字|型)政府',
    '人大',
    '政协',
  ],
  ...[
    '[协学商工]会',
    '联合会',
    '基金会',
    '研究会',
    '理事会',
    '董事会',
    '妇联',
    '支部(?!书)',
    '(?<!上市|责任)公司',
    '集团',
  ],
  ...['银行', '(?<![为绕级副一])中心(?!任)', '[大中小]学(?!生)', '[学党]校', '幼儿园', '[支总大]队(?!长)'],
  ...['街道', '社区', '园区', '新区', '开发区', '自治区', '自治州', '(?<![城乡集村小])镇(?![长静定压])'],
  ...['(?<![城家故老])乡(?![村镇亲长愁音土情])', '(?<![市强百个各])县(?![域城级里内直处长])'],
  ...['(?<![城都上超夜集股楼辖个])市(?![场民面容值长级直县])', '(?<![本个外节])省(?![长级内外直])'],
].join('|');
const END = new RegExp(ENDINGS, 'g');
const END_HERE = new RegExp(ENDINGS, 'y');
const LONGEST_ENDING = 3;
const PLACE = /(?:[镇乡县市省]|自治[区州]|新区|街道|社区)$/;

const LONGEST = 24;
/** A word of one character names nothing. */
const SHORTEST = 2;
/** A name must stand so often after something that is no part of it. */
const TIMES = 2;

/** Particles before a name; no name begins with one. */
const PARTICLE = /[在由被把让请是要的了着过得各本该我你他们这那每]/;
/** No name begins with these either (各级人民政府, 全县); 全国 may. */
const NOT_FIRST = /[级届个其等种项次广体以于并而且但又也就都更再年]|全(?!国)/y;
/** Words before a name; no name begins with one. */
const WORDS = new Set(
  (
    '会同 联合 推动 督促 要求 配合 组织 协助 协调 支持 依托 根据 按照 经过 通过 关于 今年 去年 今天 目前 近日 同时 ' +
    '其中 上午 下午 保障 启动 建设 服务 自觉 落实'
  ).split(' '),
);
/** The same, and no name goes on over them. */
const VERBS = new Set(
  '代表 围绕 构建 融入 加快 打造 提升 强化 健全 召开 保持 接受 筑牢 坚持 贯彻 推进 深入 举办 成立 实施 团结 带领'.split(
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

const known = new Attached<Outline, Map<string, Count>>();

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

/** Whether a stretch ends where a name may end: 市委 in 市委员会 does not. */
export function endsAsUnit(text: string, from: number, to: number): boolean {
  return endsUnit(text, to) || !endsUnit(text.slice(from, to), to - from);
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
    (at > 1 && isWord(text.slice(at - 2, at)))
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
      // 向省 and 到政府 are a particle and a word.
      const first = word - start > 1 || !MAYBE_BEFORE.test(text[start]!);
      if (start < word && first && end - start >= SHORTEST && mayBegin(text, start)) yield [start, end];
      if (NEVER_INSIDE.test(text[start]!) || VERBS.has(text.slice(start, start + 2))) break;
    }
  }
}

function mayBegin(text: string, at: number): boolean {
  NOT_FIRST.lastIndex = at;
  return !PARTICLE.test(text[at]!) && !NOT_FIRST.test(text) && !isWord(text.slice(at, at + 2));
}

const isWord = (two: string): boolean => WORDS.has(two) || VERBS.has(two);

/** Whether the last word of a name of a unit ends at an offset. */
function endsUnit(text: string, to: number): boolean {
  for (let from = to - 1; from >= Math.max(0, to - LONGEST_ENDING); from--) {
    END_HERE.lastIndex = from;
    if (END_HERE.test(text) && END_HERE.lastIndex === to) return true;
  }
  return false;
}

/** Han, and × for what is still to be filled in. */
function isNameCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isHan(code) || code === 0xd7;
}
