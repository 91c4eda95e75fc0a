/** title-missing, salutation-missing, closing-missing, transition-missing, salutation-colon. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/edits/edit';
import { parseOutline } from '../../../server/src/outline/outline';
import { expectFindings, expectFix, expectPreferredFix, findingsOf, severitiesOf } from '../../support/findings';
import { unmark } from '../../support/marks';

const TEXT =
  '要把这项工作摆上重要位置来抓，既要抓当前又要管长远，群众的事再小也要当成大事办，责任分到岗位落到人头，每月调度一次。';
const TITLE = '在全县工作会议上的讲话\n';
const CALL = '同志们：\n';
const OPENING = '今天召开会议，主要任务是部署下一步的工作。';
const SECTIONS = `\n一、抓学习\n${TEXT}\n二、抓落实\n${TEXT}\n三、抓作风\n${TEXT}`;
const CLOSING = '\n同志们，让我们一起努力，把各项工作做好！';
const whole = (from: string, to: string) => (TITLE + CALL + OPENING + SECTIONS + CLOSING).replace(from, to);

test('nothing is missing', () => {
  for (const code of ['title-missing', 'salutation-missing', 'closing-missing']) expectFindings(code, whole('', ''));
});

describe('title-missing', () => {
  const CODE = 'title-missing';
  test('at the salutation', () => {
    const text = whole(TITLE + CALL, '⟦同志们：⟧\n');
    expectFindings(CODE, text);
    expect(severitiesOf(CODE, text)).toEqual(['information']);
    expectFix(CODE, unmark(text).text, 'Insert', `在××会议上的讲话\n${unmark(text).text}`);
    expectFindings(CODE, `在××会议上的讲话\n${unmark(text).text}`);
  });
  test.each([
    ['a part of something larger', OPENING + SECTIONS],
    ['one section', `${CALL}${OPENING}\n一、抓学习\n${TEXT}${TEXT}${TEXT}${TEXT}`],
    ['just begun', `${CALL}一、抓学习\n要学。\n二、抓落实\n要干。`],
    ['a list of items in prose', `${CALL}${TEXT}${TEXT}${TEXT}一是学；二是干。${TEXT}`],
  ])('silent: %s', (_name, text) => expectFindings(CODE, text));
});

describe('salutation-missing', () => {
  const CODE = 'salutation-missing';
  test('between the title and the text', () => {
    const text = whole(CALL + OPENING, '⟦今天召开会议⟧，主要任务是部署下一步的工作。');
    expectFindings(CODE, text);
    expectFix(CODE, unmark(text).text, 'Insert', whole('', ''));
  });
  test('with a note under the title', () => {
    expectFindings(CODE, whole(CALL + OPENING, '（2026年11月21日）\n⟦今天召开会议⟧，部署工作。'));
  });
  test.each([
    ['a call in the first sentence', whole(CALL, '各位代表，')],
    ['a call in another form', whole(CALL, '尊敬的各位来宾，各位朋友！\n')],
    ['a call further down', whole(CALL, '引　言\n（2026年11月21日）\n同志们！')],
    ['a work report', whole(TITLE + CALL, '全县工作情况的报告\n')],
    ['a plan', whole(TITLE + CALL, '全县工作方案\n')],
    ['an official document', whole(TITLE + CALL, '关于做好工作的通知\n×政发〔2026〕1号\n各乡镇人民政府：\n')],
    ['a regulation', whole(TITLE + CALL, '全县工作条例\n')],
  ])('silent: %s', (_name, text) => expectFindings(CODE, text));
});

describe('closing-missing', () => {
  const CODE = 'closing-missing';
  const without = whole(CLOSING, '');
  test('on the last paragraph', () => {
    const text = `${without.slice(0, -TEXT.length)}⟦${TEXT}⟧`;
    expectFindings(CODE, text);
    expect(severitiesOf(CODE, text)).toEqual(['hint']);
    const fixed = applyEdits(without, findingsOf(CODE, without)[0]!.fixes[0]!.edits(parseOutline(without)));
    expect(fixed.startsWith(`${without}\n同志们，`)).toBe(true);
    expectFindings(CODE, fixed);
  });
  test('last words that call on nobody', () => {
    expectFindings(CODE, `${without}\n⟦大道至简，实干为要。⟧必须脚踏实地向前进，为全县发展贡献力量。`);
  });
  test.each([
    ['thanks', `${without}\n谢谢大家！`],
    ['a wish', `${without}\n最后，祝会议圆满成功。`],
    ['an appeal at the end of the last section', `${without}希望大家抓好落实。`],
    ['an exclamation', `${without}\n为实现目标而奋斗！`],
    ['散会', `${without}\n今天的会就开到这里，散会。`],
    ['still being written', `${without}\n四、抓队伍`],
    ['still being written, a heading with a stop', `${without}\n四、抓队伍。`],
    ['a report', without.replace(TITLE, '全县工作情况的报告\n')],
    ['an official document', without.replace(TITLE + CALL, '关于做好工作的通知\n×政发〔2026〕1号\n各乡镇人民政府：\n')],
  ])('silent: %s', (_name, text) => expectFindings(CODE, text));
});

describe('transition-missing', () => {
  const CODE = 'transition-missing';
  const on = { [CODE]: 'information' } as const;
  test('off by default', () => expectFindings(CODE, whole('', '')));
  test('switched on: at the first section', () => {
    const [finding, ...more] = findingsOf(CODE, whole('', ''), on);
    expect(more).toEqual([]);
    const fixed = applyEdits(whole('', ''), finding!.fixes[0]!.edits(parseOutline(whole('', ''))));
    expect(fixed).toBe(whole('\n一、', '\n下面，我就××讲三点意见。\n一、'));
    expect(findingsOf(CODE, fixed, on)).toEqual([]);
  });
  test('silent where the parts are announced', () => {
    expect(findingsOf(CODE, whole(OPENING, `${OPENING}下面，我讲三点意见。`), on)).toEqual([]);
    expect(findingsOf(CODE, whole(OPENING, `${OPENING}下面，我讲几点意见。`), on)).toEqual([]);
  });
});

describe('salutation-colon', () => {
  const CODE = 'salutation-colon';
  test.each([
    ['同志们⟦:⟧', '同志们：'],
    ['⟦各位领导、同志们⟧', '各位领导、同志们：'],
    ['各位代表⟦ :⟧', '各位代表：'],
  ])('%s', (call, right) => {
    expectFindings(CODE, whole('同志们：', call));
    expectPreferredFix(CODE, whole('同志们：', unmark(call).text), whole('同志们：', right));
    expect(findingsOf(CODE, whole('同志们：', unmark(call).text))[0]!.fixes[0]!.safe).toBe(true);
  });
  test('the addressee of an official document', () => {
    const text = (mark: string) =>
      `关于做好工作的通知\n×政发〔2026〕1号\n各乡镇人民政府${mark}\n现将有关事项通知如下。\n一、早动员。大家动手。\n二、早部署。层层落实。`;
    expectFindings(CODE, text('⟦:⟧'));
    expectPreferredFix(CODE, text(':'), text('：'));
    expect(severitiesOf(CODE, text(':'))).toEqual(['warning']);
  });
  test.each(['同志们：', '同志们！', '各位代表!', '尊敬的王书记，各位来宾：'])('silent: %s', (call) =>
    expectFindings(CODE, whole('同志们：', call)),
  );
  test('silent in mid-speech', () => expectFindings(CODE, whole('二、', '各位代表\n二、')));
});
