/** Scanning looks at little and leaves most tests out; what it says is what all tests say of the whole paragraph. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { ANY_VERB, scanAnnouncements } from '../../server/src/outline/announcements';
import { matchMarker } from '../../server/src/outline/matchMarker';
import { parseOutline } from '../../server/src/outline/outline';
import { scanInline, scanParagraph } from '../../server/src/outline/scanner';
import * as shapes from '../../server/src/outline/shapes';
import { holdsForAll, holdsForEveryText } from '../support/property';

/** The tests in the order in which the first one decides. */
const TESTS = [
  ['note', shapes.isFootnote],
  ['pageNumber', shapes.isPageNumber],
  ['watermark', shapes.isWatermark],
  ['attachmentLabel', shapes.isAttachmentLabel],
  ['attachmentList', shapes.isAttachmentList],
  ['documentNumber', shapes.isDocumentNumber],
  ['date', shapes.isDate],
  ['notesHeading', shapes.isNotesHeading],
  ['closingHeading', shapes.isClosingHeading],
  ['salutation', shapes.isSalutation],
  ['addressee', shapes.isAddressee],
  ['note', shapes.isNote],
] as const;

function shapeOf(text: string, marked: boolean): string {
  if (marked) return shapes.isDate(text) ? 'date' : shapes.isWatermark(text) ? 'watermark' : 'text';
  return TESTS.find(([, isShape]) => isShape(text))?.[0] ?? 'text';
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}

function checkScan(text: string): void {
  const scan = scanParagraph(text);
  const { start, shape } = scan;
  const isShort = text.length <= shapes.SHORT;
  expect(start).toEqual(matchMarker(text, 0, false));
  expect(shape).toBe(shapeOf(text, start !== undefined));
  expect(scan.bracketed).toBe(isShort && start?.end !== text.length && shapes.isBracketed(text));
  expect(scan.titleWord).toBe(isShort ? shapes.titleWord(text) : undefined);
  expect(scan.vocative).toBe(shapes.vocativeLength(text));
  expect(scan.sentence).toBe(/[。！？]/.test(text));
  expect(scan.openQuotes).toBe(count(text, '“') - count(text, '”'));
  expect(scan.contentsLabel).toBe(shapes.isContentsLabel(text));
  const isText = shape === 'text';
  expect(scan.inline).toEqual(isText ? scanInline(text, start?.end ?? 0) : []);
  expect(scan.announcements).toEqual(
    isText ? scanAnnouncements(text, [{ start: 0, end: text.length, verbs: ANY_VERB }]) : [],
  );
}

holdsForEveryText('the scan of every paragraph is what all tests say', (text) => {
  for (const paragraph of parseOutline(text).paragraphs) checkScan(paragraph.text);
});

/** Pieces of all that the tests look for, so that their beginnings and ends meet. */
const PIECES = [
  ...['来源', '作者', '发布时间', '打印', '本报记者', '新华社', '摄', '报道', '整理', '县长', '书记', '张××', '王'],
  ...[
    '附件',
    '附',
    '1',
    '12',
    '２',
    '-1',
    '2026',
    '年',
    '1月',
    '日',
    '号',
    '期',
    '文件',
    '〔2018〕',
    '（',
    '）',
    '(',
    ')',
  ],
  ...['二〇二六年', '十一月', '×', '*', '—', '－', '·', ' ', '　', '第', '页', '[1]', '通过', '施行', '名词', '解释'],
  ...[
    '备注',
    '参考文献',
    '结束语',
    '尾声',
    '各位',
    '领导',
    '代表们',
    '来宾',
    '尊敬的',
    '同志们',
    '主任',
    '各县',
    '人民政府',
  ],
  ...[
    '部门',
    '办公室',
    '如下',
    '在全镇',
    '大会',
    '上的',
    '讲话',
    '发言稿',
    '通知',
    '意见',
    '工作报告',
    '条例',
    '表',
    '目',
    '录',
  ],
  ...[
    '会员群',
    '12345678',
    'QQ',
    'www.a.com',
    '仅供参考',
    '更多',
    '范文',
    '下载自',
    '。',
    '，',
    '、',
    '：',
    ':',
    '；',
    '！',
    '？',
  ],
  ...[
    '“',
    '”',
    '讲',
    '提',
    '从',
    '处理好',
    '做好',
    '以下',
    '要',
    '三',
    '两',
    '十五',
    '一',
    '几',
    '20',
    '点',
    '个方面',
    '项工作',
  ],
  ...[
    '任务',
    '要求',
    '大',
    '件事',
    '一是',
    '二是',
    '（一）',
    '1.',
    '首先，',
    '我',
    '下面',
    '提高认识',
    '\n',
    '\u00a0',
    'A',
  ],
];
const pieces = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((all) => all.join(''));

holdsForAll('the scan of pieces of what the tests look for is what all tests say', pieces, checkScan);
