/** Rules of the elements of documents: docno-brackets, attachment-final-punct, attachment-number. */
import { describe, expect, test } from 'vitest';
import { expectFindings, expectPreferredFix, findingsOf, severitiesOf } from '../../support/findings';

const document = (...tail: string[]) =>
  [
    ...['关于开展检查的通知', '×政发〔2026〕1号', '各科室：', '请按时上报。', '特此通知。'],
    ...[...tail, '市政府办公室', '2026年3月5日'],
  ].join('\n');

describe('docno-brackets', () => {
  const CODE = 'docno-brackets';

  test.each([
    ['按照国办发⟦（2018）⟧59号要求办理。', '按照国办发〔2018〕59号要求办理。'],
    ['按照国办发⟦(2018)⟧59号要求办理。', '按照国办发〔2018〕59号要求办理。'],
    ['按照国办发⟦[2018]⟧59号要求办理。', '按照国办发〔2018〕59号要求办理。'],
    ['按照国办发⟦【2018】⟧59号要求办理。', '按照国办发〔2018〕59号要求办理。'],
    ['按照国办发⟦［2018］⟧59号要求办理。', '按照国办发〔2018〕59号要求办理。'],
    ['按照国办发⟦〔2018）⟧59号要求办理。', '按照国办发〔2018〕59号要求办理。'],
    ['按照国办函⟦（2018）⟧第59号要求办理。', '按照国办函〔2018〕第59号要求办理。'],
  ])('%s', (marked, right) => {
    expectFindings(CODE, marked);
    const text = marked.replace(/[⟦⟧]/g, '');
    expectPreferredFix(CODE, text, right);
    expect(severitiesOf(CODE, text)).toEqual(['information']);
    expect(findingsOf(CODE, text)[0]!.fixes[0]!.safe).toBe(true);
  });

  test('a warning in a document', () => {
    const text = document().replace('请按时', '请按国办发（2018）59号文件');
    expect(severitiesOf(CODE, text)).toEqual(['warning']);
  });

  test.each([
    ...[
      '国办发〔2018〕59号',
      '（2018）京01民初5号',
      '世博园（2018）5号楼',
      '（2018）5号',
      '本届（2018）第五次会议',
      '图书馆（2018）5号门',
    ],
    ...[
      'ISO（2018）标准',
      '见表（3）5号',
      '张三（1998）认为',
      '条例（2018年修订）',
      '〔1〕',
      '［28］',
      '[2018]59',
      '改革（1978）40周年',
      '第（一）、（二）项',
    ],
  ])('silent: %s', (text) => expectFindings(CODE, text));
});

describe('attachment-final-punct', () => {
  const CODE = 'attachment-final-punct';

  test.each([
    ['附件：分工表⟦。⟧', '附件：分工表'],
    ['附件：分工表⟦；⟧', '附件：分工表'],
    ['附件：1.分工表⟦；⟧\n2.时间表', '附件：1.分工表\n2.时间表'],
    ['附件：1.分工表\n2.时间表⟦；⟧', '附件：1.分工表\n2.时间表'],
    ['附件：1.分工表\n2.时间表⟦。⟧', '附件：1.分工表\n2.时间表'],
  ])('%j', (marked, right) => {
    expectFindings(CODE, document(marked));
    const text = document(marked.replace(/[⟦⟧]/g, ''));
    expectPreferredFix(CODE, text, document(right));
    expect(severitiesOf(CODE, text)).toEqual(['warning']);
  });

  test.each([
    ...[
      '附件：分工表',
      '附件：1.分工表\n2.时间表',
      '附件：',
      '附件：《检查办法》',
      '附件：分工表（略）',
      '附件：名单（20人）',
    ],
    '附件：分工表已经印发。请各单位对照执行。',
  ])('silent: %j', (text) => expectFindings(CODE, document(text)));
});

describe('attachment-number', () => {
  const CODE = 'attachment-number';

  test.each([
    ['附件：⟦1、⟧分工表', '附件：1.分工表'],
    ['附件：⟦一、⟧分工表', '附件：1.分工表'],
    ['附件：⟦（1）⟧分工表', '附件：1.分工表'],
    ['附件：⟦1，⟧分工表', '附件：1.分工表'],
    ['附件：1.分工表\n⟦2、⟧时间表', '附件：1.分工表\n2.时间表'],
  ])('%j', (marked, right) => {
    expectFindings(CODE, document(marked));
    expectPreferredFix(CODE, document(marked.replace(/[⟦⟧]/g, '')), document(right));
  });

  test.each([
    ...[
      '附件：分工表',
      '附件：1.分工表\n2.时间表',
      '附件：1．分工表\n2．时间表',
      '附件：2026年分工表',
      '附件：1、2月份进度表',
    ],
    ...['附件：一季度进度表', '附件：十五项任务清单', '附件1：分工表', '附件：'],
  ])('silent: %j', (text) => expectFindings(CODE, document(text)));

  test('information in a speech', () => {
    expect(severitiesOf(CODE, '在会上的讲话\n同志们：\n大家要学习。\n附件：1、分工表')).toEqual(['information']);
  });
});
