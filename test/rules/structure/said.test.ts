/** Rules of structure: what a writer reads of a finding, and what its fixes make of the text. */
import { expect, test } from 'vitest';
import { saidOf } from '../../support/findings';

const BODY = '要把这项工作摆上重要位置，群众的事再小也要当成大事办，责任到人，每月调度一次，每季通报一次，年底算总账。';
const SECTIONS = ['一、早动员', '二、早准备', '三、早落实'].map((heading) => `${heading}\n${BODY}${BODY}`).join('\n');
const TITLE = '在全县工作会议上的讲话\n';
const CALL = '同志们：\n';
const OPENING = '今天开会，部署工作。';
const SAYS_THREE = '下面，我讲三点意见。\n';
const CLOSING = '\n同志们，让我们一起努力！';

test.each([
  [
    'title-missing',
    CALL + OPENING + SAYS_THREE + SECTIONS + CLOSING,
    '⟦同志们：⟧ There is no title. Usual: 在××会议上的讲话.',
    `- Insert a title: 在××会议上的讲话\n${CALL}${OPENING}${SAYS_THREE}${SECTIONS}${CLOSING}`,
  ],
  [
    'salutation-missing',
    TITLE + OPENING + SAYS_THREE + SECTIONS + CLOSING,
    '⟦今天开会⟧ There is no salutation between the title and the text. Usual: 同志们：.',
    `- Insert 同志们：: ${TITLE}${CALL}${OPENING}${SAYS_THREE}${SECTIONS}${CLOSING}`,
  ],
  [
    'closing-missing',
    TITLE + CALL + OPENING + SAYS_THREE + SECTIONS,
    `⟦${BODY}⟧ There is no closing: no 同志们， and no 谢谢大家.`,
    `- Insert a closing: ${TITLE}${CALL}${OPENING}${SAYS_THREE}${SECTIONS}\n同志们，让我们凝心聚力、真抓实干，为××作出新的更大贡献！`,
  ],
  [
    'transition-missing',
    `${TITLE}${CALL}${OPENING}\n${SECTIONS}${CLOSING}`,
    '⟦一、早动员⟧ Nothing announces the parts. Usual: 下面，我讲三点意见.',
    `- Insert an announcement: ${TITLE}${CALL}${OPENING}\n下面，我就××讲三点意见。\n${SECTIONS}${CLOSING}`,
  ],
  ['heading-empty', '一、甲\n正文。\n二、\n正文。', '⟦二、⟧ Nothing stands after 二、.'],
  ['section-empty', '一、甲\n二、乙\n有一句话。\n三、丙\n有一句话。', '⟦一、甲⟧ “甲” has no text below it.'],
  [
    'heading-final-punct',
    '一、甲\n正文。\n二、乙。\n正文。\n三、丙\n正文。',
    '⟦。⟧ No mark stands after a heading on its own line, as in its siblings (GB/T 15834-2011 B.4).',
    '*! Delete 。: 一、甲\n正文。\n二、乙\n正文。\n三、丙\n正文。',
  ],
  [
    'heading-final-punct',
    '一、甲。\n正文在这里写。\n二、乙；\n正文在这里写。',
    '⟦。⟧ No mark stands after a heading on its own line (GB/T 15834-2011 B.4).',
    '* Delete the marks after all 2 headings: 一、甲\n正文在这里写。\n二、乙\n正文在这里写。',
  ],
  [
    'salutation-colon',
    '在会上的讲话\n同志们:\n今天开会。',
    '⟦:⟧ A full-width colon stands after 同志们 (GB/T 15834-2011 4.7.3.4).',
    '*! Change to ：: 在会上的讲话\n同志们：\n今天开会。',
  ],
  [
    'salutation-colon',
    '在会上的讲话\n同志们\n今天开会。',
    '⟦同志们⟧ A full-width colon stands after 同志们 (GB/T 15834-2011 4.7.3.4).',
    '*! Add ：: 在会上的讲话\n同志们：\n今天开会。',
  ],
  [
    'salutation-colon',
    '×政发〔2026〕1号\n关于检查的通知\n各科室、各单位:\n今天开会。',
    '⟦:⟧ A full-width colon stands after 各科室、各单位 (GB/T 9704-2012 7.3.2).',
    '*! Change to ：: ×政发〔2026〕1号\n关于检查的通知\n各科室、各单位：\n今天开会。',
  ],
  [
    'parallel-headings',
    '一、提高认识，把握形势\n正文。\n二、突出重点，抓好落实\n正文。\n三、加强领导，形成强大工作合力\n正文。',
    '⟦三、加强领导，形成强大工作合力⟧ The other headings are 4+4, this one is 4+8.',
  ],
  [
    'parallel-headings',
    '一、形成强大工作合力，加强领导\n正文。\n二、突出重点，抓好落实\n正文。\n三、提高认识，把握形势\n正文。',
    '⟦一、形成强大工作合力，加强领导⟧ The other headings are 4+4, this one is 8+4.',
  ],
])('%s: %s', (code, text, ...said) => expect(saidOf(code, text)).toEqual(said));
