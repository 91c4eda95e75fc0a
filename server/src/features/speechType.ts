/** What kind of speech it is (讲话的种类): by the words of its title, else by the formulas it begins with. */
import type { Outline, Speech } from '../outline/types';

/** As snippets and templates name them. */
export type SpeechType =
  | '动员部署'
  | '工作会议'
  | '总结表彰'
  | '座谈会'
  | '调研讲话'
  | '党课'
  | '表态发言'
  | '主持词'
  | '述职'
  | '致辞'
  | '廉政谈话'
  | '工作报告';

/** The first that fits counts: a pledge at a mobilization meeting is a pledge. */
const TITLES: readonly (readonly [SpeechType, RegExp])[] = [
  ['主持词', /主持(?:词|稿|讲话)/],
  ['述职', /述(?:职|廉|责)/],
  ['表态发言', /表态/],
  ['党课', /党课/],
  ['致辞', /致[辞词]|[祝贺献][辞词]|(?:欢迎|开幕|闭幕|答谢)[辞词]/],
  ['廉政谈话', /廉政|廉洁|约谈|警示教育/],
  ['总结表彰', /表彰|表扬|颁奖/],
  ['座谈会', /座谈/],
  ['调研讲话', /调研|视察|考察/],
  ['动员部署', /动员|部署|启动/],
  ['工作报告', /报告|汇报/],
  ['工作会议', /会议|大会|推进会|总结会/],
];

const FORMULAS: readonly (readonly [SpeechType, RegExp])[] = [
  ['主持词', /现在开会|会议进行第.项|会议有.{1,2}项议程/],
  ['表态发言', /作表态发言|做到以下.点/],
  ['党课', /上.{0,4}党课/],
  ['述职', /履行职责情况|述职/],
  ['工作报告', /向(?:大会|会议|全会)报告工作|请予审议/],
  ['致辞', /相聚在|谨代表.{0,30}(?:欢迎|祝贺)|隆重开幕/],
  ['廉政谈话', /廉政谈话|提个醒、敲个钟/],
  ['总结表彰', /受到表彰|隆重表彰/],
  ['座谈会', /听了大家的发言|召开.{0,16}座谈会|结合大家/],
  ['调研讲话', /看一看.{0,16}听一听|这次(?:来|到).{0,16}调研/],
  ['动员部署', /动员部署|召开.{0,20}动员/],
  ['工作会议', /作了.{0,8}报告|召开.{0,20}(?:会议|大会)/],
];

/** How far the formulas of an opening are looked for. */
const FAR = 800;

/** The kind of a speech; undefined where neither its title nor its first words say. */
export function speechType({ text }: Outline, { title, range }: Speech): SpeechType | undefined {
  const named = title && TITLES.find(([, words]) => words.test(title.name.replace(/[ \u3000]/g, '')));
  if (named) return named[0];
  const from = title?.range.end ?? range.start;
  const opening = text.slice(from, Math.min(from + FAR, range.end));
  return FORMULAS.find(([, words]) => words.test(opening))?.[0];
}
