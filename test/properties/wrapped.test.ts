/** A text whose lines a PDF has broken has the outline of the text before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/edits/edit';
import { reflow } from '../../server/src/edits/reflow';
import { parseOutline } from '../../server/src/outline/outline';
import { allPartsOf, treeLines } from '../support/outlines';
import { wrapText } from '../support/wrapped';

const CLAUSES = [
  ...[
    '要把这项工作摆上重要位置来抓',
    '各村各单位要对照清单逐项落实',
    '发现问题马上整改不等不靠',
    '群众的事再小也要当成大事办',
  ],
  ...[
    '既要抓当前又要管长远',
    '领导干部要带头到一线去',
    '责任分到岗位落到人头',
    '每月调度一次每季通报一次',
    '经费由财政统一安排',
  ],
  ...[
    '今年以来形势总体平稳',
    '面对困难大家没有退缩',
    '粮食播种面积稳中有增',
    '道路硬化和饮水改造都已完成',
    '不能有歇歇脚的念头',
  ],
];
const HEADINGS = [
  '提高认识',
  '抓住关键环节',
  '落实各级责任',
  '加强组织领导，确保取得实效',
  '转变作风',
  '强化督促检查',
  '严明工作纪律',
];
const han = [...'一二三四五六七八'];

const sentence = fc
  .array(fc.constantFrom(...CLAUSES), { minLength: 2, maxLength: 4 })
  .map((clauses) => `${clauses.join('，')}。`);
const prose = fc.array(sentence, { minLength: 2, maxLength: 4 }).map((sentences) => sentences.join(''));
const inline = fc
  .tuple(fc.constantFrom('是', '要'), fc.array(fc.constantFrom(...CLAUSES), { minLength: 2, maxLength: 4 }))
  .map(([word, clauses]) => `具体要做到：${clauses.map((clause, i) => `${han[i]}${word}${clause}`).join('；')}。`);
const body = fc.oneof(
  { weight: 3, arbitrary: prose },
  { weight: 1, arbitrary: fc.tuple(prose, inline).map((two) => two.join('')) },
);
const runIn = fc
  .array(fc.tuple(fc.constantFrom(...HEADINGS), prose), { minLength: 2, maxLength: 3 })
  .map((items) => items.map(([heading, text], i) => `（${han[i]}）${heading}。${text}`));
const section = fc.tuple(fc.constantFrom(...HEADINGS), body, fc.oneof(runIn, fc.constant([] as string[])));

/** A speech as it is typed: one paragraph a line. */
const speech = fc
  .tuple(prose, fc.array(section, { minLength: 2, maxLength: 4 }), sentence)
  .map(([opening, sections, end]) =>
    [
      '在全镇重点工作推进会议上的讲话',
      '同志们：',
      `今天开会，主要任务是部署工作。${opening}下面，我讲几点意见。`,
      ...sections.flatMap(([heading, text, items], i) => [`${han[i]}、${heading}`, text, ...items]),
      `同志们，${end}让我们一起努力！`,
    ].join('\n'),
  );
const wrapping = fc.record({
  width: fc.integer({ min: 22, max: 34 }),
  indent: fc.boolean(),
  lostIndent: fc.boolean(),
  blankLines: fc.boolean(),
  page: fc.constantFrom(0, 15, 22),
});

const runs = Number(process.env.PROPERTY_RUNS ?? 200);
const options = process.env.PROPERTY_RUNS ? { numRuns: runs } : { numRuns: runs, seed: 20261121 };

const marked = (text: string) =>
  allPartsOf(parseOutline(text)).map(({ level, mark, paragraph, title }) =>
    [level, paragraph.text.slice(mark.start, mark.end), title].join(' '),
  );

test('markers, titles and levels are the same, with an indent', () => {
  fc.assert(
    fc.property(speech, wrapping, (text, how) => {
      expect(marked(wrapText(text, { ...how, indent: true }))).toEqual(marked(text));
    }),
    options,
  );
});

test('where the indent was lost, too', () => {
  fc.assert(
    fc.property(speech, wrapping, (text, how) => {
      expect(marked(wrapText(text, { ...how, indent: false, lostIndent: true }))).toEqual(marked(text));
    }),
    options,
  );
});

test('the frame is the same, with an indent', () => {
  fc.assert(
    fc.property(speech, wrapping, (text, how) => {
      const frame = (one: string) => treeLines(parseOutline(one)).filter((line) => !line.includes('|'));
      expect(frame(wrapText(text, { ...how, indent: true }))).toEqual(frame(text));
    }),
    options,
  );
});

test('reflow gives the text back as it was typed', () => {
  fc.assert(
    fc.property(speech, wrapping, (text, how) => {
      const wrapped = wrapText(text, { ...how, indent: true });
      const outline = parseOutline(wrapped);
      fc.pre(outline.wrapped);
      const after = applyEdits(wrapped, reflow(outline));
      expect(after.replace(/^　　/gm, '').replace(/\n\n/g, '\n')).toBe(text);
    }),
    options,
  );
});
