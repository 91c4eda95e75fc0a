/**
 * A line is put in, and taken out, at every place of some short texts: what is read again after that is what a reading of
 * the whole text finds. Chance (test/properties/incremental.test.ts) seldom meets the few lines of a frame.
 */
import { expect, test } from 'vitest';
import { OutlineReader, parseOutline } from '../../server/src/outline/outline';
import { PlainText } from '../../server/src/text/lines';
import { describeOutline } from '../support/describe';

/** Lines of one text are parted by ¶. */
const TEXTS = {
  'a speech':
    '春耕¶在全镇会议上的讲话¶（2026年3月1日）¶同志们：¶今天开会。¶下面，我讲两点意见。¶一、甲¶（一）子。一要快；二要好。¶' +
    '（二）丑¶主要措施¶首先，要学。¶其次，要干。¶最后，要改。¶二、乙',
  'the end of a speech':
    '同志们：¶一、甲¶一是子。¶正文。¶二是丑。¶二、乙¶一是子。¶二是丑。¶要做到：一是寅；二是卯。¶同志们，要努力。¶谢谢大家！',
  'a document':
    '×政发〔2026〕1号¶关于抓好春耕的通知¶各科室：¶现将要求通知如下：¶一、甲¶1.子¶正文。¶2.丑¶二、乙¶“三、丙¶四、丁”¶三，戊¶' +
    '特此通知。¶附件：1.分工表¶2.路线图¶办公室¶2026年3月1日¶（此件公开发布）¶春耕工作方案¶一、甲¶正文。¶附件2¶名单¶正文。',
  'several speeches':
    '仅供学习参考¶下载自某网¶在一会上的讲话¶同志们：¶正文。¶第一，甲。¶第二，乙。¶正文。¶谢谢大家！¶在二会上的讲话¶第一，丙。¶' +
    '第一件事，子。¶第二件事，丑。¶第二点，丁。¶镇长　王××¶2026年3月1日¶名词解释¶1.春耕：耕作。',
  'chapters with a table of contents':
    '管理办法¶目录¶第一章　总则¶第二章　分则¶第一章　总则¶第一条　甲。¶第二条　乙：¶（一）子；¶（二）丑。¶第二章　分则¶第一节　丙¶' +
    '第三条　丁。¶结束语¶正文。¶2026年3月1日¶办公室',
};
const LINES = [
  ...[
    '',
    '正文。',
    '要做到：',
    '基本情况',
    '一、甲',
    '二、乙',
    '三，戊',
    '（一）子',
    '1.子',
    '第二，乙。',
    '一是子。',
    '二要丑。',
  ],
  ...[
    '最后，要改。',
    '要做到：一是寅；二是卯。',
    '“第一条　甲。',
    '正文。”',
    '在三会上的讲话',
    '同志们：',
    '各科室：',
    '工作报告',
  ],
  ...[
    '附件：',
    '附件1',
    '2026年3月1日',
    '（通过）',
    '同志们，要努力。',
    '结束语',
    '注释',
    '目录',
    '仅供学习参考',
    '我讲两点意见。',
    '3',
  ],
];

test.each(Object.entries(TEXTS))(
  '%s',
  (_name, marked) => {
    const text = marked.replaceAll('¶', '\n');
    const reader = new OutlineReader();
    const read = (now: string) => JSON.stringify(describeOutline(reader.read(new PlainText(now))));
    const whole = (now: string) => JSON.stringify(describeOutline(parseOutline(now)));
    const found = read(text);
    expect(found).toBe(whole(text));
    for (let at = 0; at <= text.length; at = text.indexOf('\n', at) + 1 || text.length + 1) {
      for (const line of LINES) {
        const now = `${text.slice(0, at)}${line}\n${text.slice(at)}`;
        reader.change({ start: at, end: at, newEnd: at + line.length + 1 });
        if (read(now) !== whole(now)) expect(now).toBe('read as the whole text is');
        reader.change({ start: at, end: at + line.length + 1, newEnd: at });
        if (read(text) !== found) expect(now).toBe('read as before after the line was taken out');
      }
      const end = text.indexOf('\n', at) + 1 || text.length;
      const rest = text.slice(0, at) + text.slice(end);
      reader.change({ start: at, end, newEnd: at });
      if (read(rest) !== whole(rest)) expect(rest).toBe('read as the whole text is');
      reader.change({ start: at, end: at, newEnd: end });
      if (read(text) !== found) expect(rest).toBe('read as before after the line was put in again');
    }
  },
  60_000,
);
