/** What stands within a paragraph: quotations, titles of books, dates, numbers of documents, places left open. */
import { matchRule, type Rule, scope } from './patterns';

const HAN_DIGIT = '[〇零○一二三四五六七八九]';

/** A pair on one line; one that is not closed there is left plain, so that it does not colour the rest. */
function pair(open: string, close: string, name: string, inside: readonly Rule[]): Rule {
  return {
    begin: `${open}(?=[^${open}${close}]*${close})`,
    end: close,
    beginCaptures: { 0: { name: scope('punctuation.definition.string.begin') } },
    endCaptures: { 0: { name: scope('punctuation.definition.string.end') } },
    name: scope(name),
    patterns: inside,
  };
}

export function pairs(): Rule[] {
  const placeholders: Rule = { include: '#placeholders' };
  const inner = pair('‘', '’', 'string.quoted.single', [placeholders]);
  return [
    pair('“', '”', 'string.quoted.double', [placeholders, inner]),
    inner,
    pair('《', '》', 'string.quoted.other.book-title', [placeholders]),
  ];
}

/** Places left open: ××, **, XX, ____, 某某, ○○, 【待补】. */
export function placeholders(): Rule[] {
  const name = scope('invalid.unimplemented.placeholder');
  const unit = '[个位项名年月日时县市区省州盟旗乡镇村街社局委厅部办处科书主同单公会政字]';
  return [
    { match: '\\*\\*(?=[ \\t\\x{3000}]*$)', name: scope('punctuation.definition.bold.markdown') },
    { match: '(?<![+0-9×])×{2,}(?![0-9])', name },
    { match: `(?<=20)[×xX*]{2}(?=年)`, name },
    { match: `(?<![+0-9A-Za-z×])×(?=${unit})`, name },
    { match: '\\*{1,3}(?=\\p{Han})|(?<=\\p{Han})\\*{1,3}', name },
    { match: '(?<![0-9A-Za-z+])(?:x{2,4}|X{2,4})(?![0-9A-Za-z])', name },
    { match: '_{3,}|＿{2,}', name },
    { match: '某某', name },
    { match: `(?<!${HAN_DIGIT})○{2,}(?!${HAN_DIGIT})`, name },
    { match: '【[^【】]{0,12}(?:待[补定填核写]|待完善|补充|填写|此处|略)[^【】]{0,12}】', name },
  ];
}

export function dates(): Rule[] {
  const day = '(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)';
  const hanDay = '(?:[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)';
  return [
    {
      match: `(?<![0-9])[0-9]{4}年${day}?|(?<![0-9.—～-])[0-9]{1,2}月[0-9]{1,2}日|${HAN_DIGIT}{4}年${hanDay}?`,
      name: scope('constant.numeric.date'),
    },
    matchRule('(?<number>(?:〔|(?<wrong>[（(\\[【［]))[0-9]{4}(?:〕|(?<wrong>[）)\\]】］]))[0-9]{1,4}号)', {
      number: scope('constant.numeric.document-number'),
      wrong: scope('invalid.deprecated.punctuation'),
    }),
  ];
}

const NUMBER = '(?<number>[一二两三四五六七八九十几]{1,3}|[0-9]{1,2})';
const UNIT = '(?:个方面|方面|句话|件事|个问题|层意思|条|项|点)';
const NOUN = '(?:意见|要求|希望|体会|建议|看法|问题|感受|认识|任务|工作|事项|措施|打算)';
const PROMISES = [
  `(?:讲|谈|说|提|交流|汇报|强调|作|做)(?:以下|如下)?[ ]?${NUMBER}[ ]?${UNIT}(?:的?[^，。；：！？“”]{0,10}?${NOUN})?(?=[，。；：！？]|$)`,
  `从(?:以下)?[ ]?${NUMBER}[ ]?(?:个方面|方面)[^。；：！？“”]{0,16}(?=[，。；：！？]|$)`,
  `(?:做好|抓好|注重|把握|做到|以下|如下)[^，。；：！？“”]{0,6}?[ ]?${NUMBER}[ ]?(?:个?方面|项|件|点|条)(?:的?[^，。；：！？“”]{0,8}?${NOUN})?(?=[。：；]|$)`,
];

/** 讲三点意见: the words that promise a number of parts. */
export function announcements(): Rule[] {
  return PROMISES.map((pattern) =>
    matchRule(`(?<words>${pattern})`, {
      words: scope('support.function.announcement'),
      number: scope('constant.numeric.count'),
    }),
  );
}

export function closings(): Rule[] {
  const formulas = [
    '谢谢(?:大家|各位)?(?=[！。!]|$)',
    '特此(?:通知|报告|公告|通告|通报|函复|函告|批复|请示|说明)(?=[。，]|$)',
    '以上(?:报告|意见|请示)[^。；]{0,8}，(?:妥否，)?请(?:予)?(?:审议|评议|审阅|批示|批复)(?=。|$)',
    '(?:大会|会议)到此结束|散会(?=[！。!]|$)',
  ];
  return [{ match: formulas.join('|'), name: scope('keyword.other.closing') }];
}
