/** Lines around the body of a speech, judged by their shape alone: a grammar sees one line at a time. */
import { BLANK, LINE_END, matchRule, oneOf, type Rule, scope } from './patterns';

const SPEECH_KINDS = [
  '讲话',
  '讲话稿',
  '讲话提纲',
  '致辞',
  '致词',
  '发言',
  '发言提纲',
  '表态发言',
  '总结讲话',
  '主持讲话',
];
const KINDS_ALONE = [
  ...['主持词', '党课讲稿', '党课', '讲稿', '述职报告', '述职述廉报告', '工作报告', '欢迎词', '欢迎辞', '开幕词'],
  ...['闭幕词', '祝词', '贺词', '答谢词', '讲话提纲', '讲话稿', '表态发言', '发言提纲', '倡议书', '慰问信', '感谢信'],
];
const DOCUMENTS = [
  ...['决议', '决定', '命令', '令', '公报', '公告', '通告', '意见', '通知', '通报', '报告', '请示', '批复', '议案'],
  ...['函', '复函', '纪要', '办法', '方案', '规定', '细则', '实施意见'],
];
const AUDIENCE = [
  ...['同志们', '朋友们', '代表', '委员', '领导', '来宾', '嘉宾', '女士们', '先生们', '同学们', '老师们', '专家'],
  ...['学者', '乡亲们', '战友们', '同仁们', '同事们', '校友们', '家长们', '指战员'],
];
const OFFICES = [
  ...['省', '市', '县', '区', '州', '旗', '盟', '政府', '委', '委员会', '部', '部门', '厅', '局', '办公室', '院', '会'],
  ...['单位', '机构', '公司', '企业', '学校', '大学', '乡', '镇', '街道', '支部', '科室', '处', '队', '中心'],
];

const TRAILER = '(?:（[^（）]{1,20}）)?';
const PLAIN = '[^。；：！？，]';
const TITLES = [
  // 在××会议上的讲话
  `${PLAIN}{0,40}?[在于][^。；：！？]{2,60}(?:上|时|中|期间|活动|仪式)的?${oneOf([...SPEECH_KINDS, '报告', '党课', '讲稿', '党课讲稿'])}`,
  // 国务院办公厅关于……的通知
  `${PLAIN}{0,30}关于[^。；：！？]{2,80}的?${oneOf(DOCUMENTS)}`,
  `${PLAIN}{1,40}的${oneOf([...DOCUMENTS.filter((word) => word !== '令'), ...SPEECH_KINDS])}`,
  `[^。；：！？，、“”]{0,24}${oneOf(KINDS_ALONE)}`,
  // 政 府 工 作 报 告
  '\\p{Han}(?:[ \\x{3000}]+\\p{Han}){3,20}',
];

const DATE_DIGITS =
  '(?:[0-9]{4}|20[×xX*]{2}|[×xX*]{2,4})年(?:[0-9]{1,2}|[×xX*]{1,2})月(?:(?:[0-9]{1,2}|[×xX*]{1,2})日)?';
const DATE_HAN = '[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?';
const DATE = `(?:${DATE_DIGITS}|${DATE_HAN})`;

export function frameLines(): Rule[] {
  const salutation = scope('entity.name.type.salutation');
  const wrong = scope('invalid.deprecated.punctuation');
  return [
    matchRule(`^${BLANK}*(?<date>${DATE}|（${DATE}）)${LINE_END}`, { date: scope('constant.numeric.date.signature') }),
    matchRule(`^${BLANK}*(?<page>[—-]+ ?[0-9]{1,3} ?[—-]+|[0-9]{1,3})${LINE_END}`, {
      page: scope('comment.line.page-number'),
    }),
    matchRule(`^${BLANK}*(?<number>\\p{Han}{1,12}〔[0-9]{4}〕[0-9]{1,4}号)${LINE_END}`, {
      number: scope('constant.numeric.document-number'),
    }),
    matchRule(
      `^${BLANK}*(?<call>(?:(?:尊敬|敬爱|亲爱)的)?[^。；：“”《》！？ ]{0,60}?${oneOf(AUDIENCE)}(?:[：！]|(?<wrong>[:!])|${LINE_END}))${LINE_END}`,
      { call: salutation, wrong },
    ),
    matchRule(`^${BLANK}*(?<call>(?:尊敬的)?(?:各位)?${oneOf(AUDIENCE)}(?:、(?:各位)?${oneOf(AUDIENCE)})*)(?=[，！])`, {
      call: scope('entity.name.type.vocative'),
    }),
    matchRule(
      `^${BLANK}*(?<office>(?!.*(?:我们|我国|以下|如下|下列|要求))[^。；：！？“”]{0,140}${oneOf(OFFICES)}(?:：|(?<wrong>:)))${LINE_END}`,
      {
        office: scope('entity.name.type.addressee'),
        wrong,
      },
    ),
    matchRule(`^${BLANK}*(?<label>附件)(?:(?<number>[0-9]{1,2})?[：]|(?<number>[0-9]{1,2})?${LINE_END})`, {
      label: scope('keyword.other.attachment'),
      number: scope('constant.numeric.attachment'),
    }),
    title(),
    matchRule(`^${BLANK}*(?<sub>——?[^—。；！？][^。；！？]{1,60})${LINE_END}`, {
      sub: scope('markup.heading.subtitle'),
    }),
  ];
}

function title(): Rule {
  return {
    begin: `^${BLANK}*(?=(?:${TITLES.join('|')})${TRAILER}${BLANK}*$)`,
    end: '$',
    contentName: scope('markup.heading.title'),
    patterns: [{ include: '#in-heading' }],
  };
}

/** Front matter and comments, which are no part of the text, and Markdown's own headings. */
export function markdown(): Rule[] {
  return [
    { begin: '\\A---[ \\t]*$', end: '^---[ \\t]*$', name: scope('comment.block.front-matter') },
    { begin: '<!--', end: '-->', name: scope('comment.block') },
    {
      ...beginWith(`^${BLANK}*(?<hash>#{1,6}[ \\t]+)`),
      end: '$',
      contentName: scope('markup.heading.title'),
      patterns: [{ include: '#in-heading' }],
    },
    {
      ...beginWith(`^${BLANK}*(?<bold>\\*\\*)(?=[^*]+\\*\\*${BLANK}*$)`),
      end: `\\*\\*(?=${BLANK}*$)`,
      endCaptures: { 0: { name: scope('punctuation.definition.bold.markdown') } },
      contentName: scope('markup.bold'),
      patterns: [{ include: '#in-heading' }],
    },
  ];
}

function beginWith(pattern: string): Pick<Rule, 'begin' | 'beginCaptures'> {
  const { match, captures } = matchRule(pattern, {});
  return { begin: match, beginCaptures: captures };
}
