/** residue-hard-wrap, residue-page-number, residue-watermark. */
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/edits/edit';
import { parseOutline } from '../../../server/src/outline/outline';
import { expectFindings, expectPreferredFix, findingsOf, severitiesOf } from '../../support/findings';
import { wrapText } from '../../support/wrapped';

const SPEECH = [
  '在全镇重点工作推进会议上的讲话',
  '同志们：',
  '今天开会，主要任务是部署下一步的工作。各村各单位要对照清单逐项落实，发现问题马上整改，不等不靠。下面，我讲两点意见。',
  '一、提高认识',
  '要把这项工作摆上重要位置来抓，既要抓当前又要管长远，群众的事再小也要当成大事办，责任分到岗位落到人头。',
  '二、落实责任',
  '领导干部要带头到一线去，每月调度一次，每季通报一次，经费由财政统一安排，粮食播种面积稳中有增，道路硬化已完成。',
  '同志们，任务已经明确，关键在于落实。让我们一起努力，把各项工作做实做细，不辜负群众的期望和上级的信任！',
].join('\n');
const WRAPPING = { width: 26, indent: true, lostIndent: false, blankLines: true, page: 0 };

describe('residue-hard-wrap', () => {
  test('once, at the first lines of the first paragraph', () => {
    const text = wrapText(SPEECH, WRAPPING);
    const [finding, ...more] = findingsOf('residue-hard-wrap', text);
    expect(more).toEqual([]);
    expect(finding!.severity).toBe('information');
    expect(text.slice(finding!.span.start, finding!.span.end)).toMatch(/^今天开会[^\n]+\n\n[^\n]+$/);
  });
  test('the fix makes paragraphs', () => {
    expectPreferredFix('residue-hard-wrap', wrapText(SPEECH, { ...WRAPPING, indent: false }), SPEECH);
  });
  test('not in ordinary text', () => expectFindings('residue-hard-wrap', SPEECH));
  test('not in a log whose lines have one width', () => {
    const log = Array.from({ length: 9 }, (_, i) => `2026-11-21 08:15:0${i} INFO  service 服务已经启动 ok`).join('\n');
    expectFindings('residue-hard-wrap', log);
  });
});

describe('residue-page-number', () => {
  const lines = wrapText(SPEECH, WRAPPING).split('\n\n');
  const paged = (number: string) => [...lines.slice(0, 5), number, ...lines.slice(5)].join('\n\n');

  test.each(['14', '— 14 —', '-14-', '第14页', '3/12'])('%s between the lines of a PDF', (number) => {
    expectFindings('residue-page-number', paged(`⟦${number}⟧`));
    expectPreferredFix('residue-page-number', paged(number), lines.join('\n\n'));
  });
  test('faded', () => expect(findingsOf('residue-page-number', paged('14'))[0]!.unnecessary).toBe(true));
  test('in ordinary text the sentence is joined again', () => {
    const cut = (between: string) =>
      `同志们：\n今天开会，主要任务是部署。\n各村要把这项工作摆上重要位置，认真贯彻关于办${between}公室工作的要求，抓出成效。\n散会。`;
    expectFindings('residue-page-number', cut('\n\n⟦14⟧\n\n'));
    expectPreferredFix('residue-page-number', cut('\n\n14\n\n'), cut(''));
  });
  test.each([
    [
      'on its line',
      '同志们：\n今天开会。\n<!-- 待定 -->— 3 —\n大家辛苦了。',
      '同志们：\n今天开会。\n<!-- 待定 -->\n大家辛苦了。',
    ],
    [
      'beside it in a sentence',
      '同志们：\n各村要把这项工作摆上重要位置，认真贯彻关于办\n<!-- 待定 -->\n14\n公室工作的要求，抓出成效。\n散会。',
      '同志们：\n各村要把这项工作摆上重要位置，认真贯彻关于办\n<!-- 待定 -->\n公室工作的要求，抓出成效。\n散会。',
    ],
  ])('a comment %s stays', (_name, text, right) => expectPreferredFix('residue-page-number', text, right));
  test('in ordinary text — 3 — between paragraphs', () => {
    expectPreferredFix(
      'residue-page-number',
      '同志们：\n今天开会。\n\n— 3 —\n\n大家辛苦了。',
      '同志们：\n今天开会。\n\n大家辛苦了。',
    );
    expectPreferredFix(
      'residue-page-number',
      '同志们：\r\n今天开会。\r\n— 3 —\r\n大家辛苦了。',
      '同志们：\r\n今天开会。\r\n大家辛苦了。',
    );
    expectPreferredFix('residue-page-number', '同志们：\n今天开会。\n— 3 —', '同志们：\n今天开会。');
  });
  test.each([
    ['cells of a table', '同志们：\n名次\n1\n2\n3\n今天开会，部署工作。'],
    ['a number alone', '同志们：\n完成情况如下。\n14\n今天开会，部署工作。'],
    ['a year, a phone number', '同志们：\n2026\n今天开会，电话12345。'],
  ])('silent: %s', (_name, text) => expectFindings('residue-page-number', text));
});

describe('residue-watermark', () => {
  const BODY = '在全县工作会议上的讲话\n同志们：\n今天开会。\n一、抓学习\n要学。\n二、抓落实\n要干。';

  test('lines of a site', () => {
    expectFindings('residue-watermark', `⟦仅供学习 禁止外传⟧\n${BODY}\n⟦乐乐整理，咨询QQ206157060⟧`);
  });
  test('what stands between them above the title is one block', () => {
    expectFindings(
      'residue-watermark',
      `⟦仅供学习 禁止外传⟧\n⟦某某文行⟧\n⟦自建平台、实时分享⟧\n⟦会员群：    免费QQ群：⟧\n\n${BODY}`,
    );
  });
  test('a title, a date and a name among them are text', () => {
    expectFindings(
      'residue-watermark',
      `⟦仅供学习 禁止外传⟧\n${BODY.replace('\n', '\n（2026年11月21日）\n⟦会员群：123⟧\n')}`,
    );
  });
  test('a short line below one watermark is the text’s own', () => {
    expectFindings('residue-watermark', `⟦仅供学习 禁止外传⟧\n攻坚克难  再创佳绩\n${BODY}`);
  });
  test('the fix deletes the line', () => {
    expectPreferredFix('residue-watermark', `仅供学习 禁止外传\n\n${BODY}`, BODY);
    expectPreferredFix('residue-watermark', `${BODY}\n\n更多资料加微信`, `${BODY}\n`);
    const cut = (between: string) =>
      `${BODY}\n各村要把这项工作摆上重要位置，认真贯彻关于办${between}公室工作的要求，抓出成效。\n散会。`;
    expectPreferredFix('residue-watermark', cut('\n咨询QQ206157060\n'), cut(''));
    expect(severitiesOf('residue-watermark', cut('\n咨询QQ206157060\n'))).toEqual(['warning']);
  });
  test.each([
    '今天的会议通过微信公众号直播，会员代表都在听。',
    '要打击倒卖票证的行为，管好QQ群和微信群。',
    '各会员单位要带头。',
  ])('silent: %s', (text) => expectFindings('residue-watermark', `${BODY}\n${text}`));
  test('deleting each line leaves the text alone', () => {
    const text = `仅供学习 禁止外传\n某某文行\n会员群：    免费QQ群：\n${BODY}`;
    const edits = findingsOf('residue-watermark', text).flatMap(({ fixes }) => fixes[0]!.edits(parseOutline(text)));
    expect(applyEdits(text, edits)).toBe(BODY);
  });
  test('two lines at the end are two edits that keep clear of each other', () => {
    const text = `${BODY}\n会员资料 禁止外传\n更多资料加微信`;
    const [one, two] = findingsOf('residue-watermark', text).map(
      ({ fixes }) => fixes[0]!.edits(parseOutline(text))[0]!,
    );
    expect(one!.end).toBeLessThanOrEqual(two!.start);
    expect(applyEdits(text, [one!, two!])).toBe(`${BODY}\n`);
  });
});
