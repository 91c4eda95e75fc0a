/** Random texts: speeches with right and wrong numbers and forms, and any characters at all. */
import fc from 'fast-check';
import { FAMILIES, type Family } from '../../server/src/outline/markers';
import { formatNumeral } from '../../server/src/text/numerals';
import { wrapText } from './wrapped';

const WORDS = [
  ...['学习', '工作要抓紧', '落实责任', '第一要务', '一体化', '这一要求', '万一是真的', '首先', '另一方面', '同志们'],
  ...[
    '三点意见',
    '我讲五点意见',
    '我讲三点要求',
    '重点抓好以下两项工作',
    '从四个方面谈',
    '1.5亿元',
    '2025年',
    '１２月',
  ],
  ...[
    '“四个意识”',
    '《条例》',
    '（见附件）',
    'GDP',
    'A',
    '😀',
    '𠮷',
    '\ud83d',
    '\udc00',
    '\0',
    '\u2028',
    '\u00a0',
    '　',
  ],
  ...['*', '**', '#', '--', '……', '——', '廿', '〇', '十', '百', '一', '二', '是', '要', '第', '把各项工作做细做实'],
  ...['推动全镇各项事业再上新的台阶', '干部要带头', '群众满意', '一、二、三产业', '第（一）、（二）项', '**市'],
];
const STOPS = ['。', '。', '，', '，', '；', '：', '！', '？', '、', '”', '）', ' ', ''];
const LINES = [
  ...['在全镇工作会议上的讲话', '——在动员会上的讲话', '（2026年11月21日）', '同志们：', '各位领导、同志们'],
  ...['关于开展检查的通知', '×政发〔2026〕1号', '附件：1.分工表', '附件1', '附件：', '××市人民政府', '2026年11月21日'],
  ...['同志们，让我们一起努力！', '谢谢大家！', '特此通知。', '结束语', '名词解释', '— 3 —', '12', '会员群：12345678'],
  ...[
    '---',
    '<!-- 待定 -->',
    '<!--',
    '-->',
    '# 讲话',
    '## 一、提高认识',
    '**（一）学习**',
    '工作措施',
    '',
    '',
    '',
    '　　',
  ],
  ...['各县（区）人民政府：', '下面，我讲三点意见。', '一是学习；二是工作；三是生活。', '一要学。二要干。四要改。'],
];
const LEADS = ['', '', '', '　　', '  ', '\t', '\u00a0', '# ', '**'];
const LINE_ENDS = ['\n', '\n', '\n', '\r\n', '\r', '\n\n'];

/** One way to write a marker of the table, the family's own or one of its usual wrong ones. */
interface Style {
  family: Family;
  write(ordinal: number): string;
}

const STYLES: Style[] = FAMILIES.flatMap((family) => {
  const closes = family.closes.flatMap(({ texts }) => texts);
  if (family.words) {
    const words = family.words;
    return closes.map((close) => ({ family, write: (n: number) => words[(n - 1) % words.length]![0] + close }));
  }
  return family.numerals.flatMap((kind) =>
    family.opens.flatMap((open) =>
      closes.flatMap((close) =>
        (kind === 'arabic' ? ['1', '１'] : ['']).map((like) => ({
          family,
          write: (n: number) => open + (formatNumeral(kind, n, like) ?? '') + close,
        })),
      ),
    ),
  );
});
/** Each family alike, however many ways there are to write it. */
const STYLES_BY_FAMILY = FAMILIES.map((family) => STYLES.filter((style) => style.family === family));

function pick<T>(list: readonly T[], seed: number): T {
  return list[seed % list.length]!;
}

function styleOf(seed: number): Style {
  const family = pick(STYLES_BY_FAMILY, seed);
  const rest = Math.floor(seed / STYLES_BY_FAMILY.length);
  // Every second one in its first, usual form.
  return rest % 2 === 0 ? family[0]! : pick(family, rest >> 1);
}

function prose(seed: number): string {
  let text = '';
  for (let rest = seed, i = 0; i <= seed % 4; i++, rest = Math.floor(rest / 7) + i)
    text += pick(WORDS, rest) + pick(STOPS, rest >> 3);
  return text;
}

/** What one line is, and the numbers that decide the rest. */
type Step = [operation: number, style: number, slip: number, text: number, more: number];

/** Lists inside each other, as the steps open, continue and close them. */
function build(steps: readonly Step[]): string[] {
  const open: { style: Style; last: number }[] = [];
  return steps.flatMap(([operation, style, slip, text, more]) => {
    const marked = () => {
      const list = open[open.length - 1]!;
      list.last += slip < 12 ? 1 : slip - 13;
      return [list.style.write(Math.max(list.last, 1)) + prose(text)];
    };
    switch (operation) {
      case 0:
      case 1: // a list inside
        open.push({ style: styleOf(style), last: 0 });
        return marked();
      case 2: // back to the list around
        open.pop();
        return open.length > 0 ? marked() : [prose(text)];
      case 3:
      case 4:
      case 5:
        return open.length > 0 ? marked() : [pick(LINES, text)];
      case 6:
        return [prose(text) + inlineRun(styleOf(style), slip, more)];
      case 7:
        return open.length > 0 ? [marked()[0] + inlineRun(styleOf(style), slip, more)] : [prose(text)];
      case 8:
        return [pick(LINES, text)];
      default:
        return [prose(text)];
    }
  });
}

function inlineRun(style: Style, slip: number, seed: number): string {
  let text = '';
  for (let i = 1; i <= 2 + (seed % 3); i++)
    text += style.write(i === slip - 12 ? i + 1 : i) + prose((seed >> i) % 999) + pick([...'；，。'], seed >> 4);
  return text;
}

const seed = fc.nat(1_000_000);
const lines = fc
  .array(fc.tuple(fc.nat(9), seed, fc.nat(17), seed, seed), { minLength: 1, maxLength: 30, size: 'max' })
  .map((steps) => build(steps));

/** A speech of which most is far from its beginning and its end. */
export const longSpeechText: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.nat(12), seed, fc.nat(17), seed, seed), { minLength: 70, maxLength: 160, size: 'max' })
  .map((steps) => ['在全镇工作会议上的讲话', '', '同志们：', ...build(steps), '一、学习', '工作要抓紧。'].join('\n'));

const SECTION = [
  ...['工作要抓紧，责任要落实。', '工作要抓紧，责任要落实。', '要做好以下工作：', '工作措施', '我讲三点要求。'],
  ...[
    '要做到一是学习；二是工作；三是生活。',
    '一是学习；二是工作。',
    '首先，要学习。',
    '其次，要工作。',
    '最后，要生活。',
  ],
  ...['（一）加强学习。要认真学。', '（二）抓好工作', '（三）改进作风。一要快；二要好。', '1. 学习', '2. 工作要抓紧。'],
  ...[
    '（1）学习。',
    '（2）工作。',
    '一是要学习。',
    '二是要工作。',
    '三是要生活。',
    '第一，学习。',
    '第二，工作。',
    '第三点，生活。',
  ],
  ...[
    '“第一条 学习。',
    '“第二条 工作。”',
    '一、学习',
    '三、要工作。',
    '第一章 总则',
    '第一条 要学习。',
    '同志们，要工作。',
  ],
];
const ENDS = [
  [],
  ['同志们，让我们一起努力！', '谢谢大家！'],
  ['同志们，我再讲两点：', '一是学习。', '二是工作。让我们一起努力！'],
  ['特此通知。', '附件：1. 分工表', '2. 名单', '××办公室', '2026年11月21日'],
  ['结束语', '工作要抓紧。', '2026年11月21日'],
];

/** One speech of many sections, in most of which stands the same, and their numbers may begin again. */
export const giantSpeechText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fc.array(fc.nat(SECTION.length - 1), { maxLength: 7, size: 'max' }), fc.nat(20)), {
      minLength: 20,
      maxLength: 50,
      size: 'max',
    }),
    fc.nat(ENDS.length - 1),
    fc.constantFrom('一、', '一、', '（一）', '第一，', '第一章　'),
    fc.nat(6),
  )
  .map(([sections, end, like, level]) => {
    let number = 0;
    const body = sections.flatMap(([texts, slip]) => {
      number = slip === 0 ? 1 : number + (slip === 1 ? 2 : 1);
      const marker = like.replace('一', formatNumeral('han', number)!);
      // In some speeches few sections have a number, so that their lists are long.
      return [slip % 7 < level ? '工作要抓紧，责任要落实。' : `${marker}加强学习`, ...texts.map((at) => SECTION[at]!)];
    });
    return ['在全镇工作会议上的讲话', '', '同志们：', ...Array(50).fill('工作要抓紧。'), ...body, ...ENDS[end]!].join(
      '\n',
    );
  });

const speech = fc.tuple(lines, fc.nat(3)).map(([body, frame]) => {
  if (frame === 0) return body;
  if (frame === 1) return ['在全镇工作会议上的讲话', '', '同志们：', '下面，我讲三点意见。', ...body];
  if (frame === 2) return ['同志们：', ...body, '同志们，让我们一起努力！'];
  return ['关于开展检查的通知', '各科室：', ...body, '特此通知。', '××办公室', '2026年11月21日'];
});

const ordinary = fc.tuple(speech, fc.nat(8), fc.nat(5)).map(([all, lead, end]) => {
  return all.map((line, i) => (lead < 6 ? '' : pick(LEADS, lead + i * 7)) + line).join(LINE_ENDS[end]);
});

/** A speech as a PDF breaks its lines. */
export const wrappedText: fc.Arbitrary<string> = fc
  .tuple(speech, fc.integer({ min: 22, max: 34 }), fc.boolean(), fc.boolean(), fc.boolean(), fc.nat(12))
  .map(([all, width, indent, lostIndent, blankLines, page]) =>
    wrapText(all.join('\n'), { width, indent, lostIndent, blankLines, page: page + 3 }),
  );

/** A speech: a frame, lists with slips and wrong forms, odd characters; with any line ends, or wrapped as by a PDF. */
export const speechText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: ordinary },
  { weight: 1, arbitrary: wrappedText },
);

const MEANINGFUL =
  '\r\n\n\r　 \t一二三四五六七八九十百〇廿、（）()1234567890.．，。：；！？第其首先次最后方面是要章条①②⑳甲乙附件讲点意见—-#*<!>“”年月日';
const unit = fc.oneof(
  fc.nat(0xffff).map((code) => String.fromCharCode(code)),
  fc.constantFrom(...MEANINGFUL, '同志们：', '第一，', '一、', '二、', '（一）', '😀', '\ud83d', '\r\n'),
);

/** Any UTF-16 units, with many of those that mean something here. */
export const anyText: fc.Arbitrary<string> = fc
  .array(unit, { maxLength: 120, size: 'max' })
  .map((units) => units.join(''));
