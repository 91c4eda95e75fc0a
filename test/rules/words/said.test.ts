/** Rules of words: what a writer reads of a finding, and what its fixes make of the text. */
import { expect, test } from 'vitest';
import { saidOf } from '../../support/findings';

test.each([
  [
    'zuo-chu',
    '要作出贡献，也要做出决定。',
    '⟦做出⟧ This text also writes 作出; of contributions and decisions 作出 is usual.',
    '* Change to 作出: 要作出贡献，也要作出决定。',
  ],
  [
    'name-inconsistent',
    '同志们：\n要抓好“清风护航”行动。“清风护航”行动时间紧，清风护航行动任务重。',
    '⟦清风护航⟧ This speech mostly writes “清风护航”.',
    '* Change to “清风护航”: 同志们：\n要抓好“清风护航”行动。“清风护航”行动时间紧，“清风护航”行动任务重。',
  ],
  [
    'org-inconsistent',
    '市委、市政府部署，市委、市政府要求。市委市政府强调。省委省政府也强调。',
    '⟦市委市政府⟧ This speech mostly writes 市委、市政府.',
    '* Change to 市委、市政府: 市委、市政府部署，市委、市政府要求。市委、市政府强调。省委省政府也强调。',
    '- Change all 2 in the document: 市委、市政府部署，市委、市政府要求。市委、市政府强调。省委、省政府也强调。',
    '⟦省委省政府⟧ This speech mostly writes 省委、省政府.',
    '* Change to 省委、省政府: 市委、市政府部署，市委、市政府要求。市委市政府强调。省委、省政府也强调。',
    '- Change all 2 in the document: 市委、市政府部署，市委、市政府要求。市委、市政府强调。省委、省政府也强调。',
  ],
  [
    'de-particle',
    '工作做的不够到位。',
    '⟦做的不够⟧ Here it is usually 做得不够: 的, 地 and 得 are told apart in writing.',
    '* Change to 做得不够: 工作做得不够到位。',
  ],
  [
    'dup-word',
    '取得明显的的成效。',
    '⟦的的⟧ A word stands twice: 的的; probably 的 is meant.',
    '* Change to 的: 取得明显的成效。',
  ],
])('%s: %s', (code, text, ...said) => expect(saidOf(code, text)).toEqual(said));
