/** What speaks for a speech or an official document. Each sign looks at something else, so that two are independent. */
import type { FamilyId } from '../outline/markers';
import { canBeginMarker, matchMarker } from '../outline/matchMarker';
import type { DetectSign } from '../protocol';

export interface Looked {
  /** Lines with text, trimmed. */
  lines: string[];
  /** The text without blanks and line breaks. */
  flat: string;
  /** The text goes on after what is looked at. */
  cut: boolean;
}

/** A title, a salutation or a document number stands among the first lines that have text. */
const HEAD_LINES = 40;
const TAIL_LINES = 40;

const SPEECH_NAME =
  '讲话稿?|致[辞词]|发言稿?|主持[词稿辞]|演讲稿?|党课|讲稿|(?<!复习)提纲|述职(?:述[廉德学法])*报告|[开闭]幕[词辞]|欢[迎送][词辞]|答谢[词辞]|[祝贺献][词辞]|(?:工作|年终|年度|总结)总结|(?:工作|情况|专题)汇报|表态';
const DOCUMENT_NAME =
  '关于.{2,50}的(?:规定|办法|方案|细则)|的(?:决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|(?:回?复|公)?函|建议|公示|说明|解释|指示|汇报材料)|^(?:紧急)?(?:通知|公告|通告|通报)|(?:政府|部|委|号|嘉奖|任免)令|(?:实施|指导|若干|处理)意见|会议?纪要|工作(?:报告|方案|要点|计划|规则)|(?:实施|行动|试点|整治|活动|应急)(?:方案|预案)|规划纲要|倡议书|慰问信|修正案|决议(?:要点)?|[简专]报';
const TITLE = new RegExp(`(?:${SPEECH_NAME}|${DOCUMENT_NAME})$`);
/** Names of rules: a game has rules too, so they count only with articles. */
const RULES_TITLE = /(?:条例|办法|规定|细则|规则|守则|章程|制度|规范)$|^中华人民共和国.{1,20}法$/;
const TITLE_NOTE = /[（(][^（）()]{1,30}[)）]$/;
const NO_TITLE = /[。；，：？,;:?]|^[“"「][^”"」]*$/;

const FILE_NAME =
  /讲话|发言|致[辞词]|主持[词稿]|演讲稿|党课|讲稿|述职|[开闭]幕[词辞]|工作(?:报告|总结|要点|方案|汇报)|表态|(?:的|^)(?:通知|通报|报告|请示|批复|意见|决定|公告|纪要|函)|(?:通知|请示|批复|纪要|公告|通告|通报|公文|复函)(?:[（(\d_-]|$)|(?:指导|实施)意见|〔\d{4}〕/;

const ROLE =
  '同志|代表|委员|领导|来宾|嘉宾|专家|学者|同学|老师|同仁|同事|朋友|书记|主任|[省市区县州镇乡院校部厅局处科班会行]长|主席|总理|秘书长|董事长|经理|指战员|党员|干部|职工|员工|官兵|师生|家长|评委|评议员|战友|乡亲|父老|使节|校友|先生|女士';
const SALUTATION = new RegExp(
  `^(?:(?:尊敬的|敬爱的|各位|全体|诸位)[^。；;：:“”《》！!]{0,60}?(?:${ROLE})们?|[^。；;：:“”《》！!？]{0,30}?(?:同志|朋友|先生|女士|同学|老师|乡亲|战友|同事|代表|委员|官兵|同仁|校友)们)(?:[：:！!]|，?大?家?(?:上午|下午|晚上|早上|中午)?好[！!。，]|[，,]$)`,
);
const ADDRESSEE =
  /^(?!.*(?:[。；“”]|要求|如下|包括))(?:.{0,110}(?:(?:各|有关|直属|所属)[^，、]{0,12}(?:部门|单位|公司|企业|学校|院校|机构)|政府|委员会|办公[室厅]|[委厅局院]|支部|党[委组]|科室|街道|乡镇|中心|常委会|党工委|管委会)(?:[（(][^）)]{1,20}[）)])?|.{0,8}[部省市区县镇乡])[：:]$/;
const LABEL = /^(?:时间|地点|出席|列席|主持|记录|来源|作者|日期|电话|联系|附件|单位|姓名|主送|抄送|标题)/;

const DOCUMENT_NUMBER = /^[^《》。，]{0,30}[〔（([【［]\s?(?:19|20)\d{2}\s?[〕）)\]】］]\s?第?\s?\d{1,5}\s?号/;
const ORDER_NUMBER = /^第\s?\d{1,4}\s?号$/;

const NUMBER = '(?:[一二两三四五六七八九十几]|\\d{1,2})';
const ANNOUNCEMENTS = [
  new RegExp(
    `(?:讲|谈|提|强调|交流|抓好|做好|把握)(?!出?[了过])[^。；！？“”]{0,14}?${NUMBER}(?:点|个方面|方面|句话|条|件事|项|个问题|层意思)[^。；！？，：]{0,8}(?:意见|要求|希望|体会|建议|看法|问题|感受|任务|工作|考虑)`,
  ),
  new RegExp(`讲${NUMBER}(?:点|句话|个方面|个问题|层意思)|(?:我|下面)从${NUMBER}个方面`),
  /下面，?我(?:就|代表|结合|围绕|讲|谈|作|向)|借此机会，?我/,
  /现(?:就|将|对|把)[^。；]{1,80}?(?:通知|通报|报告|汇报|公告|公布|批复|函[告复]|通告|请示|决定|提出)[^。；]{0,20}?如下|现(?:批复|通知|报告|函复|汇报|公告|通告|决定|提出|通报)[^。]{0,15}如下/,
  /现印发给你们|现(?:予|将[^。]{2,60})(?:公布|印发)|制定本(?:条例|办法|规定|细则|制度|方案|章程|意见|规则)|(?:决定|意见|决议|事项|纪要|请示)如下[：:。]/,
  /(?:今天|现在)，?(?:我们)?(?:在这里|在此)?[^。；]{0,16}(?:召开|举行|举办|相聚|欢聚)[^。]{0,60}(?:会|仪式|典礼|培训班|活动)/,
  /代表[^。]{1,40}[向对][^。]{1,60}(?:表示|致以|报告|报告工作|作[^。，]{0,8}报告)|请予审议|现在开会|会议进行第[一二三四五]项/,
];

const THANKS = /(?:谢谢|感谢)(?:大家|各位|同志们)[！!。]?$/;
const ENDINGS =
  /^特此(?:通[知告报]|报告|公告|函[复告]|批复|请示|说明|汇报|决定)|^(?:以上|上述)[^。]{0,20}(?:妥否|当否|请[审批予]|如无不妥)|^[妥当可]否，?请|请予(?:批准|审议|评议|审批)|会议到此结束|散会|(?:预祝|祝愿?)[^。！]{1,60}圆满(?:成功|完成)|此件(?:公开|主动公开|依申请公开)/;
const VOCATIVE = /^(?:同志们|各位代表|各位委员|同志们、朋友们)[，！：,!:]/;
const DATE_LINE =
  /^(?:\d{4}|[二一][〇○零Oo九一二三四五六七八]{3})年[\d一二三四五六七八九十×]{1,3}月[\d一二三四五六七八九十×]{1,3}日$/;
const SIGNATURE =
  /^.{2,30}(?:政府|委员会|办公[室厅]|[委厅局部院处署办]|党[组委]|领导小组|指挥部|公司|中学|小学|大学|学校|支部|协会|总会|中心|集团|医院|工会|管理所|常委会)$/;

const bare = (line: string) => line.replace(/\s+/g, '');

/** Families that any list or novel has are no sign: 1. （1） ① 第一章 首先. */
const TELLING = new Set<FamilyId>(['han', 'parenHan', 'article', 'ordinalUnit', 'ordinal', 'itsN', 'item', 'division']);
const INLINE_RUN =
  /[。；：！？，]一(?:是|要)(?!样|定|般|些).{1,600}?[。；！，]二(?:是|要)|[。：；！]第一[，：](?=.{1,600}?[。；！]第二[，：])/;
const FOLLOWS = 60;

function hasMarkers({ lines, flat }: Looked, only = TELLING): boolean {
  const last = new Map<FamilyId, { ordinal: number; line: number; word: string }>();
  for (const [at, line] of lines.entries()) {
    if (!canBeginMarker(line.charCodeAt(0))) continue;
    const mark = matchMarker(line, 0, false);
    if (!mark || !only.has(mark.family) || line.length <= mark.end) continue;
    const before = last.get(mark.family);
    if (before?.ordinal === mark.ordinal - 1 && before.word === mark.word && at - before.line <= FOLLOWS * 4)
      return true;
    last.set(mark.family, { ordinal: mark.ordinal, line: at, word: mark.word });
  }
  return only === TELLING && INLINE_RUN.test(flat);
}

/** The first lines that can be a title, without blanks and without a note in brackets. */
function titleLines({ lines }: Looked): string[] {
  return lines
    .slice(0, HEAD_LINES)
    .filter((line) => line.length <= 90)
    .map((line) => bare(line).replace(TITLE_NOTE, ''))
    .filter((title) => title.length >= 2 && title.length <= 60 && !NO_TITLE.test(title));
}

function hasTitle(looked: Looked): boolean {
  const titles = titleLines(looked);
  return (
    titles.some((title) => TITLE.test(title)) ||
    (titles.some((title) => RULES_TITLE.test(title)) && hasArticles(looked))
  );
}

function hasArticles(looked: Looked): boolean {
  return hasMarkers(looked, new Set<FamilyId>(['article']));
}

const ENACTED =
  /制定本(?:条例|办法|规定|细则|规则|制度|法|章程)|本(?:条例|办法|规定|细则|规则|制度|章程)自.{2,24}起(?:施行|实施|执行)/;

/** Enacted rules speak of contracts, patients or pupils and are none the less official. */
export function isRegulation(looked: Looked): boolean {
  return (
    ENACTED.test(looked.flat) &&
    hasArticles(looked) &&
    titleLines(looked).some((title) => RULES_TITLE.test(title) || TITLE.test(title))
  );
}

/** An addressee stands before the first sentence. */
function hasSalutation({ lines }: Looked): boolean {
  let sentences = false;
  for (const line of lines.slice(0, HEAD_LINES)) {
    const start = bare(line.slice(0, 160));
    if (SALUTATION.test(start)) return true;
    if (!sentences && line.length < 130 && ADDRESSEE.test(start) && !LABEL.test(start)) return true;
    sentences ||= line.includes('。');
  }
  return false;
}

function hasDocumentNumber({ lines }: Looked): boolean {
  return lines
    .slice(0, HEAD_LINES)
    .some(
      (line, at) =>
        line.length <= 60 &&
        (DOCUMENT_NUMBER.test(line) || (at > 0 && ORDER_NUMBER.test(line) && lines[at - 1]!.endsWith('令'))),
    );
}

function hasEnding({ lines, cut }: Looked): boolean {
  const from = cut ? lines.length : Math.max(1, lines.length - TAIL_LINES);
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]!;
    if (THANKS.test(line) || ENDINGS.test(line.slice(-120)) || ENDINGS.test(line.slice(0, 80))) return true;
    if (VOCATIVE.test(line) && at > lines.length * 0.6) return true;
  }
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.length < 24 && DATE_LINE.test(bare(line)) && SIGNATURE.test(bare(lines[at - 1]!))) return true;
  }
  return false;
}

export function saysFileName(fileName: string): boolean {
  return FILE_NAME.test(fileName.replace(EXTENSION, ''));
}
const EXTENSION = /\.[^.]{1,12}$/;

export const SIGNS: readonly (readonly [DetectSign, (looked: Looked) => boolean])[] = [
  ['title', hasTitle],
  ['salutation', hasSalutation],
  ['documentNumber', hasDocumentNumber],
  ['markers', (looked) => hasMarkers(looked)],
  ['announcement', ({ flat }) => ANNOUNCEMENTS.some((pattern) => pattern.test(flat))],
  ['ending', hasEnding],
];
