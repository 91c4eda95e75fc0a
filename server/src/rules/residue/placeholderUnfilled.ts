import type { Role } from '../../outline/paragraphs';
import { isHan } from '../../text/characters';
import { say } from '../message';
import { sign } from '../signs';
import type { Hit, ParagraphRule, Severity } from '../types';

/** Signs that stand for something still to be filled in; each is looked at with what stands beside it. */
const CANDIDATES =
  /(?:19|20)(?:\*{2}|×{2}|[xX]{2})(?=[年\-/.〕）)])|\*+|×+|[xX]+|_{2,}|＿{2,}|[○〇◯]{2,}|某某|[【［[〔（(] ?(?:此处|内容|数据|名称|人名|时间|地点)?(?:待(?:补充?|定|填写?|完善|核实?|续)|请?填写|请补充|补充(?:内容|数据|材料|事例)|插入)[^【】［］[\]〔〕（）()]{0,20}[】］\]〕）)]/g;

const SIGNS = sign(
  '*×xX',
  ['_', '_'],
  ['＿', '＿'],
  ['○〇◯', '○〇◯'],
  ['某', '某'],
  ['【［[〔（(', ' 此内数名人时地待请填补插'],
);

/** Operands of a formula: 人次数×出院, 单价*数量. */
const OPERAND = /(?:数|率|价|额|量|费|值|比|分|重|长|宽|高|面积|系数|标准|基数|次|天|元|人|日|月|年)$/;
const PLACE_OR_OFFICE =
  /^(?:省|市|县|区|州|镇|乡|村|局|委|厅|书记|市长|县长|区长|局长|主任|会议|大会|活动|项目|产业|企业)/;
/** What a template leaves open most: the name before a place, an office, a person. */
const PLACE =
  /^(?:省|市|县|区|州|镇|乡|村|局|委|厅|院|校|同志|书记|政府|领导|公司|单位|集团|系统|管委会|现代化|届|个|年|月)/;
const SURNAME =
  /[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹柏窦章苏潘葛范彭郎鲁韦马方任袁柳唐罗薛雷贺倪汤殷毕郝常康余顾孟黄萧尹姚邵汪毛戴宋熊纪舒项董梁杜阮蓝闵席季贾江郭梅林钟徐邱骆高夏蔡田樊胡凌霍万卢莫房丁邓洪崔龚程陆左石吉龙叶白池乔谭温庄阎连易廖曾欧黎侯段阳刘]$/;

/** ××市, **书记, 20××年, ____, 【待补】: what a template left open. */
export const placeholderUnfilled: ParagraphRule = {
  code: 'placeholder-unfilled',
  severity: { speech: 'warning', document: 'warning' },
  needs: SIGNS,
  find(text, role) {
    const hits: Hit[] = [];
    if (role === 'contents' || role === 'notes') return hits;
    for (const match of text.matchAll(CANDIDATES)) {
      const found = judge(text, match[0], match.index, role);
      if (!found) continue;
      const hit: Hit = {
        start: match.index,
        end: match.index + match[0].length,
        message: say('{0} is still to be filled in.', match[0]),
      };
      hits.push(found === 'hint' ? { ...hit, severity: found } : hit);
    }
    return hits;
  },
};

function judge(text: string, sign: string, at: number, role: Role): Severity | boolean {
  const end = at + sign.length;
  const first = sign[0]!;
  if (first === '*') return isStars(text, sign, at, end);
  if (first === '×') return isCrosses(text, sign, at, end);
  if (first === 'x' || first === 'X') return isLetters(text, sign, at, end);
  if (first === '_' || first === '＿') return role !== 'attachment' && isBlankLine(text, at, end);
  if (first === '某') return isSomebody(text, at, end);
  if (first === '○' || first === '〇' || first === '◯') return isCircles(text, at, end);
  return first === '1' || first === '2' ? !isAsciiBeside(text, at, end) : true;
}

/** ** beside Han; not bold as in Markdown, a note mark or a product. */
function isStars(text: string, sign: string, at: number, end: number): boolean {
  if (isAsciiBeside(text, at, end) || !(isHanAt(text, at - 1) || isHanAt(text, end))) return false;
  if (sign.length > 1) return !isBold(text, at, end);
  // * 注：, 打*的为必填项, 数量*单价
  return (
    at > 0 &&
    !/[带打标加注有“‘（(]$/.test(text.slice(0, at)) &&
    !/^[号的为：]/.test(text.slice(end)) &&
    !isFormula(text, at, end)
  );
}

/** **要点：**, **要点**： at the head of a paragraph or in it, （一）学习。** where the first ** was cut as a mark of Markdown. */
function isBold(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const after = text.slice(end, end + 40);
  if (/^[^*，。]{2,20}(?:：\*\*|\*\*[：:])/.test(after) && (at === 0 || /[。；：]$/.test(before))) return true;
  if (/(?:^|[。；：])\*\*[^*，。]{2,20}(?:：$|$)/.test(before) && (before.endsWith('：') || /^[：:]/.test(after)))
    return true;
  return (
    at === text.indexOf('**') &&
    /^(?:第?[一二三四五六七八九十]+[、，是要]|（[一二三四五六七八九十]+）|\d{1,2}[.．])[^。*]{1,40}[。：]$/.test(
      text.slice(0, at),
    ) &&
    !PLACE.test(text.slice(end))
  );
}

/** ×× anywhere; a single × between Han (×市长) unless it multiplies or stands between two names. */
function isCrosses(text: string, sign: string, at: number, end: number): boolean {
  if (isAsciiBeside(text, at, end) && !/[（〔(〕）)]/.test(text[end] ?? '')) return isOrdinalBeside(text, at, end);
  if (sign.length > 1) return true;
  if (text[at - 1] === '第') return true;
  if (!isHanAt(text, end) || (at > 0 && !/[\u4e00-\u9fff，。；：！？、“《（ \u3000]/.test(text[at - 1]!))) return false;
  return !isFormula(text, at, end);
}

/** GDP以×亿元排名第×位: digits and letters beside a cross are a formula, unless 第 stands before it. */
function isOrdinalBeside(text: string, at: number, end: number): boolean {
  return text[at - 1] === '第' && isHanAt(text, end);
}

/** xx beside Han; one small x is perhaps one; a single X is a name (代号用X, 1+X). X月X日 is sure. */
function isLetters(text: string, sign: string, at: number, end: number): Severity | boolean {
  const counted = sign.length > 1 && /^\d{1,3}(?:个|家|名|县|市|区|镇|乡|州)/.test(text.slice(end));
  if (isAsciiBeside(text, at, counted ? text.length : end) || text[at - 1] === '＋') return false;
  if (counted) return true;
  const after = text.slice(end, end + 4);
  const before = text.slice(Math.max(0, at - 2), at);
  if (/^ ?(?:染色体|光|射线|轴|型|形|级|码|号)/.test(after)) return false;
  if (/^[年月日]/.test(after) && (/[年月]$/.test(before) || /^[年月][xX]/.test(after))) return true;
  const beside = isHanAt(text, at - 1 - blanks(before)) || isHanAt(text, end + (after[0] === ' ' ? 1 : 0));
  if (sign.length > 1) return beside || (at === 0 && end === text.length) || /[，。、；：]/.test(text[end] ?? '');
  if (sign === 'X') return false;
  const both = isHanAt(text, at - 1 - blanks(before)) && isHanAt(text, end);
  return both && !/[设数为]$/.test(before) ? 'hint' : false;
}

function blanks(before: string): number {
  return before.endsWith(' ') ? 1 : 0;
}

/** ____ in a sentence; a rule across the page or a name of a file is none. */
function isBlankLine(text: string, at: number, end: number): boolean {
  if (/[A-Za-z0-9./\\@]/.test(text[at - 1] ?? '') || /[A-Za-z0-9./\\@]/.test(text[end] ?? '')) return false;
  return /[\u4e00-\u9fff]/.test(text);
}

/** 某某县, 某某书记; 张某某 is a person whose name is withheld, 某某说 is talk. */
function isSomebody(text: string, at: number, end: number): boolean {
  return (
    !SURNAME.test(text.slice(0, at)) && !/[“‘某]$/.test(text.slice(0, at)) && PLACE_OR_OFFICE.test(text.slice(end))
  );
}

/** ○○市; not 二○○八年, 一○○, ○○后. */
function isCircles(text: string, at: number, end: number): boolean {
  const numeral = /[一二三四五六七八九十百千零〇○\d第]/;
  return (
    !numeral.test(text[at - 1] ?? '') && !numeral.test(text[end] ?? '') && isHanAt(text, end) && text[end] !== '后'
  );
}

/** Whether the sign stands in a formula: an operand before it and another after it, or an operator near. */
function isFormula(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(end, end + 30);
  if (/[=＝÷＋+／]/.test(before) || /^[^，。；]*[=＝÷＋+]/.test(after)) return true;
  return (
    OPERAND.test(before) &&
    /^[\u4e00-\u9fff]{0,8}(?:数|率|价|额|量|费|值|比例|长|宽|高|面积|系数|标准|天数|人数|出院)/.test(after)
  );
}

function isHanAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isHan(text.charCodeAt(at));
}

/** Letters, digits or operators beside a sign: part of a name, a number or a formula. */
function isAsciiBeside(text: string, at: number, end: number): boolean {
  return /[A-Za-z0-9+=%．]/.test(text[at - 1] ?? ' ') || /[A-Za-z0-9+=]/.test(text[end] ?? ' ');
}
